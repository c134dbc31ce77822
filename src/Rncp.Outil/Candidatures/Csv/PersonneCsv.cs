using Rncp.Outil.Candidatures.Mots;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>Reads the person of a row.</summary>
internal sealed class PersonneCsv(ICertification fiche, Colonnes colonnes)
{
    private const string Aucune = "aucune", Completes = "completes", Incompletes = "incompletes";

    private static readonly Lexique<ListeDExperiences> Listes = new(
        (Aucune, ListeDExperiences.Aucune), (Completes, ListeDExperiences.Completes), (Incompletes, ListeDExperiences.Incompletes));

    private readonly Colonne _id = colonnes.Place("id");
    private readonly Colonne _nom = colonnes.Place("nom");
    private readonly Colonne _voie = colonnes.Place("voie");
    private readonly Colonne _dateEntree = colonnes.Place("date_entree");
    private readonly Colonne _experiences = colonnes.Place("experiences");
    private readonly Colonne _evaluation = colonnes.Place("evaluation_favorable");
    private readonly Colonne _etabliLe = colonnes.Place("etabli_le");
    private readonly TitresCsv _titres = new(colonnes);

    private enum ListeDExperiences
    {
        Aucune,
        Completes,
        Incompletes,
    }

    internal Demande Lire(LigneCsv ligne)
    {
        var le = ligne.Date(_dateEntree);
        if (ligne.EstVide(_dateEntree)) ligne.Noter(_dateEntree, "il manque le jour de l'entrée, tel que 01/09/2026.");
        var (id, nom) = (ligne.Lu(_id, AnalyseNom.Lire), ligne.Lu(_nom, AnalyseNom.Lire));
        return new Demande
        {
            Nom = id is null || nom is null ? id ?? nom : $"{id} {nom}",
            Voie = ligne.Lu(_voie, AnalyseVoie.Lire),
            Le = le ?? DateOnly.MinValue,
            Candidat = Candidat(ligne),
        };
    }

    private Candidat Candidat(LigneCsv ligne)
    {
        var liste = ligne.Mot(_experiences, Listes);
        var experiences = new List<Experience>();
        foreach (var une in colonnes.Experiences)
            if (Experience(ligne, une) is { } lue) experiences.Add(lue);
        if (liste == ListeDExperiences.Aucune && experiences.Count > 0)
            ligne.Noter(_experiences, $"« {Aucune} », et la ligne porte une expérience. Enlever l'une ou l'autre.");
        var (niveau, titres, titresIncomplets) = _titres.Lire(ligne);
        return new Candidat
        {
            Niveau = niveau,
            Titres = titres,
            TitresIncomplets = titresIncomplets,
            Experiences = experiences.Count == 0 && liste is null ? null : [.. experiences],
            ExperiencesIncompletes = liste == ListeDExperiences.Incompletes,
            EvaluationFavorable = ligne.Booleen(_evaluation),
            EtabliLe = ligne.Date(_etabliLe),
        };
    }

    /// <summary>An experience; null when all its cells are empty.</summary>
    private Experience? Experience(LigneCsv ligne, Colonne[] colonnes)
    {
        if (Array.TrueForAll(colonnes, ligne.EstVide)) return null;
        if (colonnes is not [var secteur, var debut, var fin, var quotite, var nature, var justificatif, var voisin]) return null;
        var premier = ligne.Date(debut);
        if (ligne.EstVide(debut)) ligne.Noter(debut, "il manque le premier jour, tel que 01/01/2026.");
        var ou = ligne.Lu(secteur, texte => AnalyseSecteur.Lire(fiche, texte));
        return new Experience(ou, premier ?? DateOnly.MinValue, ligne.Date(fin))
        {
            Quotite = ligne.Entier(quotite, "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = ligne.Mot(nature, Lexiques.Natures),
            Justificatif = ligne.Mot(justificatif, Lexiques.Justificatifs),
            SecteurVoisin = ligne.Booleen(voisin) ?? false,
        };
    }
}
