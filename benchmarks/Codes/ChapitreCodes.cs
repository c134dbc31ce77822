namespace Rncp.Benchmarks.Codes;

internal static class ChapitreCodes
{
    internal static Chapitre Mesurer()
    {
        BancCodes.Verifier();
        var lignes = Banc.Mesurer(typeof(BancCodes), processus: 2).ToLookup(ligne => ligne.Categorie);
        Ligne Une(string categorie, string nom) => lignes[categorie].Single(ligne => ligne.Nom == nom);
        var lire = Une(BancCodes.Lecture, BancCodes.Nous);
        return new Chapitre(
            "Codes",
            "The 44 compétences. Texts are the short codes, which are the names of the key enum too, every other one in lower case; every reader is asked "
            + "to ignore case, and reads a span where it can (SmartEnum takes a string). JSON is written to a buffer that is used again, with source-generated "
            + "contexts. By default such a context writes strings and numbers itself, ahead of any converter, and calls the whole serializer for each element that has one, ours and "
            + "any other; with metadata alone all go through their converters. A time is that of one code.",
            [
                Banc.Tableau("Parse", lignes[BancCodes.Lecture], BancCodes.Nous),
                Banc.Tableau("Format", lignes[BancCodes.Ecriture], BancCodes.Nous),
                Banc.Tableau("Write JSON, strings ahead of any converter", lignes[BancCodes.JsonEcriture], BancCodes.Texte),
                Banc.Tableau("Write JSON, all by metadata", lignes[BancCodes.JsonMetadonnees], BancCodes.Texte),
                Banc.Tableau("Read JSON", lignes[BancCodes.JsonLecture], BancCodes.Texte),
                Banc.Tableau("Look up in a dictionary", lignes[BancCodes.Cles], BancCodes.Nous),
            ],
            [
                Objectif.Rapport("Parsing a span is faster than Enum.Parse", lire.Durees, Une(BancCodes.Lecture, BancCodes.Enumeration).Durees, 1),
                Objectif.Rapport("Parsing a span is faster than SmartEnum", lire.Durees, Une(BancCodes.Lecture, BancCodes.SmartEnum).Durees, 1),
                new Objectif("Parsing allocates nothing", lire.Alloue, 0, Serie.Octets),
                Objectif.Rapport("Writing JSON by metadata takes at most 1.1 times as long as writing the strings", Une(BancCodes.JsonMetadonnees, BancCodes.Nous).Durees, Une(BancCodes.JsonMetadonnees, BancCodes.Texte).Durees, 1.1),
                Objectif.Rapport("Writing JSON takes at most 1.1 times as long as writing the strings ahead of any converter", Une(BancCodes.JsonEcriture, BancCodes.Nous).Durees, Une(BancCodes.JsonEcriture, BancCodes.Texte).Durees, 1.1),
                Objectif.Rapport("Writing JSON takes at most 1.1 times as long as the least converter of a string", Une(BancCodes.JsonEcriture, BancCodes.Nous).Durees, Une(BancCodes.JsonEcriture, BancCodes.Nu).Durees, 1.1),
                Objectif.Rapport("Reading JSON takes at most 1.1 times as long as reading the strings", Une(BancCodes.JsonLecture, BancCodes.Nous).Durees, Une(BancCodes.JsonLecture, BancCodes.Texte).Durees, 1.1),
                Objectif.Rapport("Reading JSON takes at most 1.1 times as long as the least converter of a string", Une(BancCodes.JsonLecture, BancCodes.Nous).Durees, Une(BancCodes.JsonLecture, BancCodes.Nu).Durees, 1.1),
            ]);
    }
}
