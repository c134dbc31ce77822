using Rncp;

namespace Accueil.Entretien;

/// <summary>What an answer says, on one line.</summary>
internal static class Libelles
{
    internal const string NeSaitPas = "Je ne sais pas";

    internal static readonly (NatureExperience Nature, string Libelle)[] Natures =
    [
        (NatureExperience.Emploi, "Emploi"),
        (NatureExperience.Alternance, "Alternance"),
        (NatureExperience.Stage, "Stage"),
        (NatureExperience.Benevolat, "Bénévolat"),
    ];

    internal static string De(FaitManquant fait, Etape etape)
    {
        var valeurs = etape.Valeurs;
        if (etape.EstInconnue) return NeSaitPas;
        if (fait.Nature is NatureFait.Titres) return Titre();
        if (fait.Nature is NatureFait.Experiences) return Experience();
        var code = valeurs[Champs.Choix];
        var libelle = fait.Choix.FirstOrDefault(choix => choix.Code == code)?.Libelle ?? Jour(Champs.Choix);
        return valeurs.ContainsKey(Champs.Voisin) ? $"{libelle}, proche d'un secteur cité" : libelle;

        string Titre() => valeurs[Champs.Declare] == Champs.Non ? "Aucun" : string.Join(", ", Seulement(
            NiveauQualification.TryParse(valeurs[Champs.Niveau], out var niveau) ? niveau.Libelle : "Niveau non connu",
            valeurs.ContainsKey(Champs.Etranger) ? "étranger" : null,
            valeurs[Champs.Etat] == Champs.EnCours ? "en préparation" : "obtenu",
            valeurs.ContainsKey(Champs.Obtenu) ? $"le {Jour(Champs.Obtenu)}" : null));

        string Experience() => valeurs[Champs.Declare] == Champs.Non ? "Aucune" : string.Join(", ", Seulement(
            Natures.First(une => une.Nature.ToString() == valeurs[Champs.Nature]).Libelle,
            $"du {Jour(Champs.Debut)} " + (valeurs.ContainsKey(Champs.Fin) ? $"au {Jour(Champs.Fin)}" : "à maintenant"),
            valeurs.TryGetValue(Champs.Quotite, out var quotite) ? $"{quotite} %" : null));

        string Jour(string champ) => Jours.TryLire(valeurs[champ], out var jour) ? Mots.Jour(jour) : valeurs[champ];
    }

    private static IEnumerable<string> Seulement(params string?[] parties) => parties.OfType<string>();
}
