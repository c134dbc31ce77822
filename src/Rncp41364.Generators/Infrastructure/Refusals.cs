using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Rncp.Generators;

/// <summary>Why a sound file gives no model in this project. Each reason stands at the code of the fiche, which is what is refused.</summary>
internal static class Refusals
{
    internal static EquatableArray<DiagnosticInfo> Of(
        ReadResult read, ModelOptions asked, HostFacts host, EquatableMap<string, Loss> losers, EquatableMap<string, int> overflows)
    {
        var fiche = read.Fiche!;
        var infos = new List<DiagnosticInfo>();
        if (host.Problem is { } problem) Add(Descriptors.Host.Id, problem);
        if (asked.Problem is { } options) infos.Add(new(Descriptors.Options.Id, read.Path, read.Code.Span, read.Code.Lines, new(options.Select(Quoting.Quote))));
        if (losers.Items.TryGetValue(read.Path, out var loss))
        {
            var winner = System.IO.Path.GetFileName(loss.Winner);
            if (loss.IsSameFiche) Add(Descriptors.SameFiche.Id, fiche.Code, winner);
            else Add(Descriptors.SameNamespace.Id, asked.NamespaceOf(fiche), winner);
        }
        if (Limits.TooLarge(fiche) is { } set)
            TooMuch($"The class {set.Type} has", set.Members.Count, "members", Limits.MostMembers,
                "so many are data to read at run time, not types to compile");
        if (overflows.Items.TryGetValue(read.Path, out var bytes))
            TooMuch("The texts of the fiches up to this one have", bytes, "bytes", Limits.MostTexts,
                "divide the fiches among several projects, or read them at run time");
        return new(infos);

        void TooMuch(string what, int count, string unit, int most, string cure) =>
            Add(Descriptors.TooMuch.Id, what, Write(count), unit, Write(most), cure);

        static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);

        void Add(string id, params string[] arguments) => infos.Add(new(id, read.Path, read.Code.Span, read.Code.Lines, new(arguments.Select(Quoting.Quote))));
    }
}
