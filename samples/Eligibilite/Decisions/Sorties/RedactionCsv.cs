using System.Globalization;
using CsvHelper.Configuration;
using Rncp;

namespace Exemple.Decisions.Sorties;

/// <summary>Decisions as a CSV for a spreadsheet, which never takes a name for a formula.</summary>
internal sealed class RedactionCsv(ICertification fiche) : IRedaction
{
    public ReadOnlyMemory<byte> Debut { get; } = TableurCsv.Entete("ligne", "nom", "voie", "date_entree", "conclusion", "verdict", "motif");

    public ReadOnlyMemory<byte> Rediger(IReadOnlyList<Decision> decisions) =>
        TableurCsv.Ecrire(decisions.Select(Cellules), InjectionOptions.Escape);

    public ReadOnlyMemory<byte> Fin(Bilan bilan) => default;

    private string[] Cellules(Decision decision) =>
    [
        decision.Candidature.Ligne.ToString(CultureInfo.InvariantCulture),
        decision.Candidature.Nom,
        decision.Avis.Voie?.Code ?? "",
        decision.Avis.Le.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decision.Avis.Conclusion.ToString(),
        Verdict.De(decision.Avis.Conclusion).Nom,
        string.Join(' ', Motifs.De(fiche, decision.Avis)),
    ];
}
