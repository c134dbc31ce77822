using Rncp;

namespace Accueil.Dossiers;

/// <summary>Invented persons, without a name, so that there is something to look at: the fiche decides on them as on any other.</summary>
internal static class Exemples
{
    private const int Nombre = 40;
    private const int Graine = 41364;

    internal static IEnumerable<Dossier> De(ICertification fiche, DateOnly aujourdhui, DateTime maintenant)
    {
#pragma warning disable CA5394 // The same persons each time are what is wanted, and they are nobody.
        var hasard = new Random(Graine);
        for (var n = 1; n <= Nombre; n++)
        {
            var voies = hasard.Next(8) == 0 ? fiche.Voies : [.. fiche.Voies.Where(voie => voie.EstOuverte == true)];
            var candidat = new Candidat
            {
                EtabliLe = aujourdhui,
                Titres = hasard.Next(6) == 0
                    ? null
                    : [.. Enumerable.Range(0, (hasard.Next(8) + 4) / 4).Select(_ => Titre(hasard, aujourdhui))],
                Experiences = hasard.Next(5) == 0
                    ? null
                    : [.. Enumerable.Range(0, hasard.Next(3)).Select(_ => Experience(hasard, fiche, aujourdhui))],
            };
            var reference = $"D-{n:0000}";
            var demande = new Demande
            {
                Nom = reference,
                Voie = voies[hasard.Next(voies.Length)].Acces,
                Le = aujourdhui.AddDays(hasard.Next(200)),
                Candidat = candidat,
            };
            yield return Dossier.De(fiche.Evaluer(demande), reference, Guid.NewGuid(), maintenant.AddHours(-7 * n));
        }
    }

    private static Titre Titre(Random hasard, DateOnly aujourdhui) => new()
    {
        Niveau = hasard.Next(6) == 0 ? null : NiveauQualification.De(hasard.Next(3, 8)),
        ObtenuLe = aujourdhui.AddDays(-hasard.Next(100, 5000)),
        Etranger = hasard.Next(6) == 0,
    };

    private static Experience Experience(Random hasard, ICertification fiche, DateOnly aujourdhui)
    {
        var debut = aujourdhui.AddDays(-hasard.Next(200, 2000));
        var secteurs = fiche.Regles?.Secteurs ?? [];
        var rang = hasard.Next(secteurs.Length + 1);
        var secteur = new CodeSecteur(rang < secteurs.Length ? secteurs[rang].Code : "Autre");
        return new Experience(secteur, debut, debut.AddDays(hasard.Next(60, 200)))
        {
            Nature = (NatureExperience)hasard.Next(1, 5),
            Justificatif = hasard.Next(3) == 0 ? Justificatif.ADemander : Justificatif.Fourni,
        };
    }
#pragma warning restore CA5394
}
