using System.Buffers;
using System.Globalization;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>Decisions as a CSV for a spreadsheet, which never takes a name for a formula.</summary>
internal sealed class RedactionCsv : IRedaction
{
    public ReadOnlyMemory<byte> Debut { get; } =
        TableurCsv.Entete("ligne", "nom", "voie", "date_entree", "conclusion", "verdict", "motif", "phrase");

    public void Rediger(Decision decision, IBufferWriter<byte> texte)
    {
        var avis = decision.Avis;
        TableurCsv.Ligne(
            texte,
            decision.Ligne.ToString(CultureInfo.InvariantCulture),
            TableurCsv.Texte(decision.Nom),
            avis.Voie?.Code ?? "",
            avis.Le.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            avis.Conclusion.ToString(),
            Verdict.De(avis.Conclusion).Nom,
            avis.Motif.ToString(),
            TableurCsv.Texte(Phrase.De(avis)));
    }
}
