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
        var (candidature, avis) = decision;
        var tableur = new TableurCsv(texte);
        tableur.TelQuel(candidature.Ligne.ToString(CultureInfo.InvariantCulture));
        tableur.Texte(candidature.Nom);
        tableur.TelQuel(avis.Voie?.Code ?? "");
        tableur.TelQuel(avis.Le.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        tableur.TelQuel(avis.Conclusion.ToString());
        tableur.TelQuel(Verdict.De(avis.Conclusion).Nom);
        tableur.TelQuel(avis.Motif.ToString());
        tableur.Texte(Phrase.De(avis));
        tableur.FinDeLigne();
    }

    public ReadOnlyMemory<byte> Fin(Bilan bilan) => default;
}
