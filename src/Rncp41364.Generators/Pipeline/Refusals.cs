using System.Collections.Generic;
using System.Linq;
using Rncp.Format;

namespace Rncp.Generators;

/// <summary>
/// Why a sound file gives no model in this project. Each reason stands at the code of the fiche, which is what is refused.
/// </summary>
internal static class Refusals
{
    internal static EquatableArray<Defaut> Of(
        ReadResult read, ModelOptions asked, HostFacts host, EquatableMap<string, Loss> losers, EquatableMap<string, int> overflows)
    {
        var fiche = read.Fiche!;
        var refusals = new List<Defaut>();
        if (host.Problem is { } problem) Add(Descriptors.Host, problem);
        if (asked.Problem is { } options) Add(Descriptors.Options, [.. options]);
        if (losers.Items.TryGetValue(read.Path, out var loss))
        {
            var (winner, space) = (loss.Winner.Name, asked.NamespaceOf(fiche));
            if (loss.Winner.IsReference)
                Add(Descriptors.InReference, loss.IsSameFiche ? fiche.Code : $"The namespace {space}", winner,
                    loss.IsSameFiche ? "use its types, and remove this file" : "give this fiche a namespace of its own");
            else if (loss.IsSameFiche) Add(Descriptors.SameFiche, fiche.Code, System.IO.Path.GetFileName(winner));
            else Add(Descriptors.SameNamespace, space, System.IO.Path.GetFileName(winner));
        }
        if (Limits.TooLarge(fiche) is { } set)
            TooMuch($"The class {set.Type} has", set.Members.Count, "members", Limits.MostMembers,
                "so many are data to read at run time, not types to compile");
        if (overflows.Items.TryGetValue(read.Path, out var bytes))
            TooMuch("The texts of the fiches up to this one have", bytes, "bytes", Limits.MostTexts,
                "divide the fiches among several projects, or read them at run time");
        return new(refusals);

        void TooMuch(string what, int count, string unit, int most, string cure) =>
            Add(Descriptors.TooMuch, what, Quoting.Number(count), unit, Quoting.Number(most), cure);

        void Add(Descriptor descriptor, params Phrase[] arguments) => refusals.Add(Defaut.Of(descriptor, read.Path, read.Code, arguments));
    }
}
