using Rncp41364;

namespace Rncp.Tests.Modele;

/// <summary>Rows that no condition of the tests takes all, or none, of.</summary>
internal static class Dossiers
{
    internal static IEnumerable<Dossier> Tous => Enumerable.Range(0, 8).Select(rang => new Dossier
    {
        Bloc = Bloc.Tous[rang % 4],
        BlocFacultatif = rang % 3 == 0 ? null : Bloc.Tous[rang / 2 % 4],
        Voie = VoieAcces.Toutes[rang % 6],
        Rome = CodeRome.Parse(new[] { "M1805", "E1103", "E1101" }[rang % 3], null),
        RomeFacultatif = rang % 2 == 0 ? null : CodeRome.Parse(rang < 4 ? "M1805" : "E1101", null),
        Niveau = NiveauQualification.Tous[rang],
        NiveauFacultatif = rang == 2 ? null : NiveauQualification.Tous[rang * 3 % 8],
        Cle = (CleBloc)(rang % 4 + 1),
        Conclusion = rang % 4 == 0 ? null : (Conclusion)(rang % 3 + 1),
        BlocDAilleurs = rang % 2 == 0 ? Rncp37674.Bloc.Tous[rang / 2 % Rncp37674.Bloc.Tous.Length] : null,
        Blocs = [.. Bloc.Tous.Where((_, i) => (rang >> i) % 2 == 1).Reverse()],
        Competences = rang < 3 ? [Competence.BC01C01, Competence.BC02C01] : [Competence.BC02C02],
        Romes = [.. new[] { "E1103", "M1705" }.Skip(rang % 3).Select(code => CodeRome.Parse(code, null))],
        Niveaux = [.. NiveauQualification.Tous.Take(rang)],
        Visee = { Bloc = Bloc.Tous[rang / 2 % 4], Competences = rang % 2 == 0 ? [Competence.BC01C02] : [] },
        EnJson = { Bloc = Bloc.Tous[(rang + 1) % 4], Conclusion = (Conclusion)(rang % 3 + 1), Cle = rang % 3 == 0 ? null : (CleBloc)(rang % 4 + 1), Niveau = NiveauQualification.Tous[7 - rang], Competences = rang % 3 == 0 ? [Competence.BC02C01] : [] },
        PlusieursEnJson = [.. Bloc.Tous.Skip(rang % 5).Select(bloc => new Visee { Bloc = bloc, Conclusion = (Conclusion)(rang % 3 + 1) })],
        Complexe = { Bloc = Bloc.Tous[(rang + 2) % 4] },
        ComplexeEnJson = { Bloc = Bloc.Tous[rang % 2], Blocs = [.. Bloc.Tous.Take(rang % 4)] },
    });
}
