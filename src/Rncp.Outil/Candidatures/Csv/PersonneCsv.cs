using Rncp.Outil.Candidatures.Mots;

namespace Rncp.Outil.Candidatures.Csv;

/// <summary>Reads the person of a row.</summary>
internal sealed class PersonneCsv(ICertification fiche, Colonnes colonnes)
{
    private const string Aucune = "aucune", Completes = "completes", Incompletes = "incompletes";

    private static readonly Lexique<ListeDExperiences> Listes = new(
        (Aucune, ListeDExperiences.Aucune), (Completes, ListeDExperiences.Completes), (Incompletes, ListeDExperiences.Incompletes));

    private readonly Colonne _id = colonnes.Place(Colonnes.NomIdentifiant);
    private readonly Colonne _nom = colonnes.Place(Colonnes.NomNom);
    private readonly Colonne _voie = colonnes.Place(Colonnes.NomVoie);
    private readonly Colonne _dateEntree = colonnes.Place(Colonnes.NomDateEntree);
    private readonly Colonne _experiences = colonnes.Place(Colonnes.NomExperiences);
    private readonly Colonne _evaluation = colonnes.Place(Colonnes.NomEvaluation);
    private readonly Colonne _etabliLe = colonnes.Place(Colonnes.NomEtabliLe);
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
        var (id, nom) = (Nom(ligne, _id), Nom(ligne, _nom));
        return new Demande
        {
            Nom = id is null || nom is null ? id ?? nom : $"{id} {nom}",
            Voie = ligne.Texte(_voie) is { } texte ? AnalyseVoie.Lire(texte, message => ligne.Noter(_voie, message)) : null,
            Le = le ?? DateOnly.MinValue,
            Candidat = Candidat(ligne),
        };
    }

    private static string? Nom(LigneCsv ligne, Colonne colonne) =>
        ligne.Texte(colonne) is { } nom ? AnalyseNom.Lire(nom, message => ligne.Noter(colonne, message)) : null;

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
    private Experience? Experience(LigneCsv ligne, ColonnesExperience colonnes)
    {
        if (Array.TrueForAll(colonnes.Toutes, ligne.EstVide)) return null;
        var debut = ligne.Date(colonnes.Debut);
        if (ligne.EstVide(colonnes.Debut)) ligne.Noter(colonnes.Debut, "il manque le premier jour, tel que 01/01/2026.");
        var secteur = ligne.Texte(colonnes.Secteur) is { } texte
            ? AnalyseSecteur.Lire(fiche, texte, message => ligne.Noter(colonnes.Secteur, message))
            : null;
        return new Experience(secteur, debut ?? DateOnly.MinValue, ligne.Date(colonnes.Fin))
        {
            Quotite = ligne.Entier(colonnes.Quotite, "un nombre entier de 1 à 100, le temps de travail en pour cent"),
            Nature = ligne.Mot(colonnes.Nature, Lexiques.Natures),
            Justificatif = ligne.Mot(colonnes.Justificatif, Lexiques.Justificatifs),
            SecteurVoisin = ligne.Booleen(colonnes.SecteurVoisin) ?? false,
        };
    }
}
