using System.Buffers;

namespace Exemple.Decisions.Sorties;

/// <summary>Decisions as JSON lines, with all that explains them.</summary>
internal sealed class RedactionJson : IRedaction
{
    public ReadOnlyMemory<byte> Debut => default;

    public ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions)
    {
        var texte = new ArrayBufferWriter<byte>();
        foreach (var decision in decisions)
        {
            new DecisionEcrite(decision).Ecrire(texte);
            texte.Write("\n"u8);
        }
        return texte.WrittenMemory;
    }

    public ReadOnlyMemory<byte> Fin(Bilan bilan) => default;
}
