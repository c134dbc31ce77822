using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>
/// What is compiled and no more. A fiche that is read at run time has none of these limits: they are those of classes and of
/// assemblies, so a file is sound whatever they say.
/// </summary>
internal static class Limits
{
    /// <summary>
    /// The bytes of all the texts of the fiches of a project: more than 300 of the largest known. An assembly takes
    /// 16,777,216 (CS8103, at no place of a fiche); the rest is left for the texts of the project itself.
    /// </summary>
    internal const int MostTexts = 15_000_000;

    /// <summary>
    /// The members of a set; the largest known has some tens. Of a switch, the compiler keeps at each case all that are left:
    /// a thousand members take a second or two, ten thousand half a minute and three gigabytes.
    /// </summary>
    internal const int MostMembers = 1_000;

    /// <summary>The set of a fiche that has too many members; null when there is none.</summary>
    internal static MemberSet? TooLarge(Fiche fiche) => new MemberSets(fiche).All.FirstOrDefault(set => set.Members.Count > MostMembers);

    /// <summary>
    /// The files whose texts do not fit beside those of the files before them, with what all these take: nearly always none.
    /// A text that two fiches have is counted twice, so that an edit of one fiche counts nothing of the others again.
    /// </summary>
    internal static EquatableMap<string, int> Overflows(ImmutableArray<Emitted> all, CancellationToken cancellation)
    {
        var overflows = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var one in all)
        {
            cancellation.ThrowIfCancellationRequested();
            if (total + one.Bytes <= MostTexts) total += one.Bytes;
            else overflows[one.Path] = total + one.Bytes;
        }
        return new(overflows);
    }
}
