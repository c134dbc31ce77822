using System.Buffers;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>A format of decisions, in UTF-8. Several threads may write at once.</summary>
internal interface IRedaction
{
    internal static IRedaction De(FormatSortie format, ICertification fiche) => format switch
    {
        FormatSortie.Jsonl => new RedactionJson(),
        FormatSortie.Csv => new RedactionCsv(),
        FormatSortie.Markdown => new RedactionMarkdown(fiche),
    };

    /// <summary>What comes before the first decision.</summary>
    ReadOnlyMemory<byte> Debut => default;

    void Rediger(Decision decision, IBufferWriter<byte> texte);

    /// <summary>What comes after the last one.</summary>
    ReadOnlyMemory<byte> Fin(Bilan bilan) => default;
}
