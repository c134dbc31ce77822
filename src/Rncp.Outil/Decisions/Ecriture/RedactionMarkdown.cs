using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Rncp.Outil.Affichage;

namespace Rncp.Outil.Decisions.Ecriture;

/// <summary>Decisions as a table in Markdown. Nothing of a file is read as markup.</summary>
internal sealed partial class RedactionMarkdown(ICertification fiche) : IRedaction
{
    public ReadOnlyMemory<byte> Debut => Encoding.UTF8.GetBytes($"""
        # Décisions : {Neutre(fiche.Code)} {Neutre(fiche.Intitule)}

        | Ligne | Candidat | Voie | Date d'entrée | Conclusion | Pourquoi, ou que faire |
        |---:|---|---|---|---|---|

        """.ReplaceLineEndings("\n"));

    public void Rediger(Decision decision, IBufferWriter<byte> texte)
    {
        var avis = decision.Avis;
        string[] cellules =
        [
            decision.Nom,
            avis.Voie?.Libelle ?? "Voie non connue",
            Valeurs.EnFrancais(avis.Le),
            Verdict.De(avis.Conclusion).ToString(),
            Phrase.De(avis),
        ];
        Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"| {decision.Ligne} | {string.Join(" | ", cellules.Select(Neutre))} |\n"),
            texte);
    }

    public ReadOnlyMemory<byte> Fin(Bilan bilan) => Encoding.UTF8.GetBytes($"\n{Neutre(bilan.ToString())}\n");

    private static string Neutre(string texte) => Signes().Replace(texte, @"\$0");

    [GeneratedRegex(@"[\\`*_{}\[\]()<>#+\-!|~&]")]
    private static partial Regex Signes();
}
