using System.Collections.Concurrent;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests.Faits;

/// <summary>From a person with dated experiences to flat facts.</summary>
public sealed class ConversionTests
{
    private static readonly Certification Fiche = Certification.Rncp41364;

    /// <summary>Six months from day to day are six; 184 days in pieces are too, and 181 may be: 242 are seven, and may be eight.</summary>
    [Theory]
    [InlineData("2026-01-01 2026-06-30", 6, 6)]
    [InlineData("2026-01-01 2026-06-29", 5, 5)]
    [InlineData("2025-07-01 2026-08-31", 14, 14)]
    [InlineData("2025-01-01 2025-04-30, 2025-09-01 2025-12-31", 7, 8)]
    [InlineData("2026-01-01 2026-03-01, 2026-04-01 2026-07-31", 5, 6)]
    [InlineData("", 0, 0)]
    public void Faits_comptent_les_mois_comme_la_regle(string periodes, int certains, int possibles)
    {
        var candidat = new Candidat
        {
            Niveau = NiveauQualification.Niveau4,
            Experiences = [.. periodes.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(periode => periode.Split(' '))
                .Select(jours => new Experience(Secteur.Publicite, Jour(jours[0]), Jour(jours[1])))],
        };

        var faits = Fiche.Faits(candidat, Combinaisons.Le);

        Assert.Equal(new FaitsCandidat(4, 4, null, certains, possibles), faits);
    }

    [Fact]
    public void Faits_de_personne_sont_inconnus()
    {
        Assert.Equal(FaitsCandidat.Inconnus, Fiche.Faits(new Candidat(), Combinaisons.Le));
        Assert.Equal(FaitsCandidat.Connus(0, false, 0), Fiche.Faits(new Candidat { Titres = [], Experiences = [] }, Combinaisons.Le));
        Assert.Equal(new FaitsCandidat(4, 4, true), Fiche.Faits(new Candidat { Titres = [new Titre { Baccalaureat = true }] }, Combinaisons.Le));
        Assert.Equal(FaitsCandidat.MoisSansLimite, Fiche.Faits(
            new Candidat { Experiences = [new(Secteur.Marketing, new(1926, 1, 1))] }, Combinaisons.Le).MoisPossibles);
    }

    [Fact]
    public void Faits_contradictoires_sont_refuses()
    {
        var envers = new Candidat { Experiences = [new(Secteur.Marketing, new(2026, 2, 1), new(2026, 1, 1))] };

        Assert.Contains("L'expérience 1 se termine", Assert.Throws<ArgumentException>("candidat", () => Fiche.Faits(envers, Combinaisons.Le)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("candidat", () => Fiche.Faits(null!, Combinaisons.Le));
    }

    /// <summary>A person whose facts are all known has them back.</summary>
    [Fact]
    public void Faits_d_une_personne_connue_sont_ceux_dont_elle_est_faite() =>
        Chacun.Verifier(Combinaisons.Mondes(default), connus => Assert.Equal(connus, Fiche.Faits(Combinaisons.Personne(connus, Secteur.Marketing), Combinaisons.Le)));

    /// <summary>Certain implies eligible, which implies possible; not possible implies refused.</summary>
    [Fact]
    public void EstEligible_des_faits_d_une_personne_encadre_la_decision_exacte()
    {
        int certains = 0, exclus = 0, indecis = 0, decides = 0;
        Tirages.Verifier(graine => Tirages.EnFormation(graine) with { Lectures = ChoixLectures.ParDefaut }, (tirage, _) =>
        {
            var candidat = Tirages.SansEvaluation(tirage.Candidat);
            var conclusion = tirage.Decider(candidat).Conclusion;
            if (conclusion == Conclusion.FaitsIncoherents) return;
            var faits = Fiche.Faits(candidat, tirage.Le);
            switch (Fiche.EstEligible(faits))
            {
                case true when conclusion == Conclusion.Eligible: Interlocked.Increment(ref certains); break;
                case false when conclusion == Conclusion.NonEligible: Interlocked.Increment(ref exclus); break;
                case null: Interlocked.Increment(ref conclusion is Conclusion.Eligible or Conclusion.NonEligible ? ref decides : ref indecis); break;
                default: Assert.Fail($"{conclusion}, and the flat facts say {Fiche.EstEligible(faits)}: {faits}"); break;
            }
        }, Nombre);

        Assert.True(certains > Nombre / 4 && exclus > Nombre / 20 && indecis > Nombre / 20, $"{certains} certain, {exclus} excluded, {indecis} undecided, {decides} decided by the dates alone");
        Assert.True(decides < Nombre / 100, $"{decides} decided by the exact engine only");
    }

    /// <summary>Under any choice of readings too: months count by them, and the expressions take them.</summary>
    [Fact]
    public void Predicats_d_autres_lectures_encadrent_la_decision_exacte()
    {
        var predicats = new ConcurrentDictionary<string, Lazy<(Func<FaitsCandidat, bool> Certain, Func<FaitsCandidat, bool> Possible)>>();
        int certains = 0, exclus = 0;
        Tirages.Verifier(Tirages.EnFormation, (tirage, _) =>
        {
            var candidat = Tirages.SansEvaluation(tirage.Candidat);
            var conclusion = tirage.Decider(candidat).Conclusion;
            if (conclusion == Conclusion.FaitsIncoherents) return;
            var faits = Fiche.Faits(candidat, tirage.Le, tirage.Lectures);
            var (certain, possible) = predicats.GetOrAdd(string.Join(' ', Fiche.Regles!.Entree!.Lectures.Select(tirage.Lectures.Reponse)), _ => new(() => Compiler(tirage.Lectures))).Value;
            if (certain(faits)) Interlocked.Increment(ref certains);
            if (!possible(faits)) Interlocked.Increment(ref exclus);
            if (certain(faits) && conclusion != Conclusion.Eligible) Assert.Fail($"{conclusion}, and certain: {faits}");
            if (!possible(faits) && conclusion != Conclusion.NonEligible) Assert.Fail($"{conclusion}, and not possible: {faits}");
        }, Nombre / 2);
        Assert.Equal(32, predicats.Count);
        Assert.True(certains > Nombre / 20 && exclus > Nombre / 40, $"{certains} certain, {exclus} excluded");
    }

    private const int Nombre = 10_000;

    private static (Func<FaitsCandidat, bool> Certain, Func<FaitsCandidat, bool> Possible) Compiler(ChoixLectures lectures)
    {
        var predicats = Fiche.Predicats<FaitsCandidat>(
            faits => faits.NiveauMin, faits => faits.NiveauMax, faits => faits.Baccalaureat, faits => faits.MoisCertains, faits => faits.MoisPossibles, lectures);
        return (predicats.Certain.Compile(), predicats.Possible.Compile());
    }

    private static DateOnly Jour(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
