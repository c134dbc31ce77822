using System.Collections.Immutable;
using Rncp.Noyau;

namespace Rncp;

/// <summary>Finds the readings that decided: those of which another answer alone gives another conclusion.</summary>
internal static class RechercheLectures
{
    internal static ImmutableArray<LectureDecisive> Chercher(Dossier dossier, Conclusion conclusion)
    {
        if (conclusion is Conclusion.FaitsIncoherents or Conclusion.SansObjet || dossier.Regle is not { Lectures.IsEmpty: false } regle)
            return [];
        var decisives = ImmutableArray.CreateBuilder<LectureDecisive>();
        foreach (var lecture in regle.Lectures)
        {
            var prise = dossier.Lectures.Reponse(lecture);
            foreach (var autre in lecture.Reponses)
                if (autre != prise && Conclure(dossier, lecture, autre) is var alors && alors != conclusion)
                    decisives.Add(new LectureDecisive(lecture, prise, autre, alors));
        }
        return decisives.ToImmutable();
    }

    private static Conclusion Conclure(Dossier dossier, LectureRegle lecture, string reponse)
    {
        var condition = dossier.Fiche.Regles!.Selon(dossier.Lectures.Avec(lecture, reponse))!;
        var possibles = Evaluateur.Possibles(condition, dossier.Faits, dossier.Le.DayNumber);
        return Deliberation.Conclure(dossier, possibles, dossier.VoiesPossibles.AsSpan(), dossier.VigueursPossibles, null);
    }
}

/// <summary>A reading that decided.</summary>
/// <param name="Lecture">The reading.</param>
/// <param name="Prise">The answer taken.</param>
/// <param name="Autre">An answer that gives another conclusion.</param>
/// <param name="Alors">That conclusion.</param>
internal readonly record struct LectureDecisive(LectureRegle Lecture, string Prise, string Autre, Conclusion Alors);
