namespace Rncp.Outil.Candidatures.Json;

/// <summary>Reads what is known of a person.</summary>
internal sealed class FormatCandidat(ICertification fiche)
{
    internal static readonly string[] Cles =
    [
        "niveau", "niveau1969", "titres", "titresIncomplets",
        "experiences", "experiencesIncompletes", "evaluationFavorable", "etabliLe",
    ];

    private readonly FormatExperience _experience = new(fiche);

    internal Candidat Lire(ObjetJson objet)
    {
        var titres = objet.Liste("titres", FormatTitre.Exemple, FormatTitre.Lire, FormatTitre.Cles);
        var titresIncomplets = Incomplet(objet, "titresIncomplets", "titres");
        return new Candidat
        {
            Niveau = FormatNiveau.Lire(objet),
            Titres = titres,
            TitresIncomplets = titresIncomplets,
            Experiences = objet.Liste("experiences", FormatExperience.Exemple, _experience.Lire, FormatExperience.Cles),
            ExperiencesIncompletes = Incomplet(objet, "experiencesIncompletes", "experiences"),
            EvaluationFavorable = objet.Booleen("evaluationFavorable"),
            EtabliLe = objet.Date("etabliLe"),
        };
    }

    private static bool Incomplet(ObjetJson objet, string cle, string liste)
    {
        var incomplet = objet.Booleen(cle) ?? false;
        if (objet.Porte(cle) && !objet.Porte(liste)) objet.Noter(cle, $"« {liste} » n'est pas donné. L'ajouter, ou enlever « {cle} ».");
        return incomplet;
    }
}
