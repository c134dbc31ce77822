using System.Diagnostics.CodeAnalysis;
using Rncp;
using Rncp41364;

[assembly: SuppressMessage("Referentiel", "RNCP0003")]
[assembly: SuppressMessage("Referentiel", "RNCP0006")]

Console.WriteLine($"{Certification.Rncp41364.Intitule}: {string.Join(", ", Suivi.Salles(Bloc.Tous))}");

[AttributeUsage(AttributeTargets.Class)]
internal sealed class PourAttribute(CleBloc bloc, CleMetier metier, CleCompetence competence) : Attribute
{
    public (CleBloc, CleMetier, CleCompetence) Cles => (bloc, metier, competence);
}

[Pour(CleBloc.BC02, CleMetier.CommunityManager, CleCompetence.BC01C01)]
internal static class Suivi
{
    private const CleBloc Premier = CleBloc.BC01;

    internal static IEnumerable<string> Salles(IEnumerable<Bloc> blocs, CleBloc cle = CleBloc.BC04) =>
        blocs.Select(bloc => bloc.Cle == Premier ? "A" : bloc.Cle == cle ? "D" : bloc.Selon(bc01: "A", bc02: "B", bc03: "C", bc04: "D"));

    internal static Secteur Secteur(Experience experience) => Rncp41364.Secteur.Tous.First(secteur => secteur == experience.Secteur);

    internal static string Page(Candidat candidat, DateOnly jour) =>
        Certification.Rncp41364.Evaluer(candidat, VoieAcces.FormationContinue, jour).Expliquer();
}
