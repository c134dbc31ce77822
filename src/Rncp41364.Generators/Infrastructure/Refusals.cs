using System.Collections.Generic;
using System.Linq;

namespace Rncp.Generators;

/// <summary>Why a sound file gives no model in this project. Each reason stands at the code of the fiche, which is what is refused.</summary>
internal static class Refusals
{
    internal static EquatableArray<DiagnosticInfo> Of(ReadResult read, HostFacts host, EquatableMap<string, Loss> losers)
    {
        var fiche = read.Fiche!;
        var infos = new List<DiagnosticInfo>();
        if (host.Problem is { } problem) Add(Descriptors.Host.Id, problem);
        if (read.Options.Problem is { } options) infos.Add(new(Descriptors.Options.Id, read.Path, read.Code.Span, read.Code.Lines, new(options.Select(Quoting.Quote))));
        if (losers.Items.TryGetValue(read.Path, out var loss))
        {
            var winner = System.IO.Path.GetFileName(loss.Winner);
            if (loss.IsSameFiche) Add(Descriptors.SameFiche.Id, fiche.Code, winner);
            else Add(Descriptors.SameNamespace.Id, read.Options.NamespaceOf(fiche), winner);
        }
        return new(infos);

        void Add(string id, params string[] arguments) => infos.Add(new(id, read.Path, read.Code.Span, read.Code.Lines, new(arguments.Select(Quoting.Quote))));
    }
}
