using Rncp41364;

namespace Rncp.Benchmarks.Decisions;

/// <summary>The same persons for everybody: drawn once, from a fixed seed.</summary>
internal sealed class Population
{
    internal const int Nombre = 10_000;

    /// <summary>A day on which the registration is in force.</summary>
    internal static readonly DateOnly Le = new(2026, 9, 1);

    internal Population(int nombre = Nombre)
    {
        var hasard = new Random(41364);
        Connus = new FaitsConnus[nombre];
        Partiels = new FaitsPartiels[nombre];
        for (var i = 0; i < nombre; i++)
        {
            var niveau = hasard.Next(2, 8);
            var connu = new FaitsConnus(niveau, hasard.Next(0, 13), niveau >= 4 && hasard.Next(2) == 0);
            Connus[i] = connu;
            Partiels[i] = new FaitsPartiels(Parfois(connu.Niveau), Parfois(connu.Mois), hasard.Next(3) == 0 ? null : connu.Baccalaureat);
        }
        int? Parfois(int fait) => hasard.Next(3) == 0 ? null : fait;
    }

    internal FaitsConnus[] Connus { get; }

    internal FaitsPartiels[] Partiels { get; }

    internal CandidatPlat[] Plats() => [.. Connus.Select((faits, i) => new CandidatPlat { Id = i + 1, Niveau = faits.Niveau, Mois = faits.Mois, Baccalaureat = faits.Baccalaureat })];

    /// <summary>The same facts with dates: so many months make one experience of so many months, that ended long ago.</summary>
    internal Candidat[] Dates() => [.. Connus.Select((faits, i) => new Candidat
    {
        Niveau = NiveauQualification.Tous[faits.Niveau - 1],
        Titres = faits.Baccalaureat
            ? [new Titre { Baccalaureat = true }, new Titre { Niveau = NiveauQualification.Tous[faits.Niveau - 1] }]
            : [new Titre { Niveau = NiveauQualification.Tous[faits.Niveau - 1], Baccalaureat = false }],
        Experiences = faits.Mois == 0 ? [] : [new Experience(Secteur.Tous[i % Secteur.Tous.Length], Debut, Debut.AddMonths(faits.Mois).AddDays(-1))],
    })];

    private static readonly DateOnly Debut = new(2024, 1, 1);
}
