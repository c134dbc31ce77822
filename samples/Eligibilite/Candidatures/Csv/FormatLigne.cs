using System.Collections.Immutable;
using Exemple.Candidatures.Format;
using Rncp;

namespace Exemple.Candidatures.Csv;

/// <summary>Reads the person of a row.</summary>
internal sealed class FormatLigne(ICertification fiche, Colonnes colonnes)
{
    private static readonly Dictionary<string, ListeDExperiences> Listes = new()
    {
        ["aucune"] = ListeDExperiences.Aucune,
        ["completes"] = ListeDExperiences.Completes,
        ["incompletes"] = ListeDExperiences.Incompletes,
    };

    private enum ListeDExperiences
    {
        Aucune,
        Completes,
        Incompletes,
    }

    internal Candidature Lire(LigneCsv ligne, Journal journal)
    {
        var le = ligne.Date(Colonnes.DateEntree);
        if (ligne.Texte(Colonnes.DateEntree) is null)
            ligne.Noter(Colonnes.DateEntree, "il manque le jour de l'entrée, tel que 01/09/2026.");
        var nom = string.Join(' ', new[] { Colonnes.Identifiant, Colonnes.Nom }.Select(cle => Nom(ligne, cle)).OfType<string>());
        var voie = ligne.Texte(Colonnes.Voie) is { } texte ? AnalyseVoie.Lire(texte, message => ligne.Noter(Colonnes.Voie, message)) : null;
        return new Candidature(journal.Ligne, new Demande
        {
            Nom = nom.Length == 0 ? null : nom,
            Voie = voie,
            Le = le ?? DateOnly.MinValue,
            Candidat = Candidat(ligne),
        });
    }

    private static string? Nom(LigneCsv ligne, string cle) =>
        ligne.Texte(cle) is { } nom ? AnalyseNom.Lire(nom, message => ligne.Noter(cle, message)) : null;

    private Candidat Candidat(LigneCsv ligne)
    {
        var liste = ligne.Mot(Colonnes.Experiences, Listes);
        ImmutableArray<Experience> experiences = [.. colonnes.Experience.Select(numero => Experience(ligne, numero)).OfType<Experience>()];
        if (liste == ListeDExperiences.Aucune && !experiences.IsEmpty)
            ligne.Noter(Colonnes.Experiences, "« aucune », et la ligne porte une expérience. Enlever l'une ou l'autre.");
        var titres = TitresCsv.Lire(ligne);
        return new Candidat
        {
            Niveau = titres.Niveau,
            Titres = titres.Titres,
            TitresIncomplets = titres.Incomplets,
            Experiences = experiences.IsEmpty && liste is null ? null : experiences,
            ExperiencesIncompletes = liste == ListeDExperiences.Incompletes,
            EvaluationFavorable = ligne.Booleen(Colonnes.Evaluation),
            EtabliLe = ligne.Date(Colonnes.EtabliLe),
        };
    }

    /// <summary>An experience; null when all its cells are empty.</summary>
    private Experience? Experience(LigneCsv ligne, int numero)
    {
        string Cle(string champ) => Colonnes.DExperience(numero, champ);
        string[] cles =
        [
            Cle(Colonnes.Secteur), Cle(Colonnes.Debut), Cle(Colonnes.Fin), Cle(Colonnes.Quotite),
            Cle(Colonnes.Nature), Cle(Colonnes.Justificatif), Cle(Colonnes.SecteurVoisin),
        ];
        if (cles.All(cle => ligne.Texte(cle) is null)) return null;
        var debut = ligne.Date(cles[1]);
        if (ligne.Texte(cles[1]) is null) ligne.Noter(cles[1], "il manque le premier jour, tel que 01/01/2026.");
        var secteur = ligne.Texte(cles[0]) is { } texte
            ? AnalyseSecteur.Lire(fiche, texte, message => ligne.Noter(cles[0], message))
            : null;
        return new Experience(secteur, debut ?? DateOnly.MinValue, ligne.Date(cles[2]))
        {
            Quotite = ligne.Entier(cles[3], "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = ligne.Mot(cles[4], FormatExperience.Natures),
            Justificatif = ligne.Mot(cles[5], FormatExperience.Justificatifs),
            SecteurVoisin = ligne.Booleen(cles[6]) ?? false,
        };
    }
}
