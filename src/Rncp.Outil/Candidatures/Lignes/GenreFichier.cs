namespace Rncp.Outil.Candidatures.Lignes;

/// <summary>Names by its first bytes a file that is neither CSV nor JSON lines, whatever its extension.</summary>
internal static class GenreFichier
{
    private const string EnCsv = "L'enregistrer au format CSV depuis le tableur.";

    private static readonly (byte[] Debut, string Nom)[] Signatures =
    [
        ([.. "PK\x03\x04"u8], $"un classeur (.xlsx, .ods) ou une archive ZIP. {EnCsv}"),
        ([0xD0, 0xCF, 0x11, 0xE0], $"un classeur d'un ancien Excel (.xls), ou un autre document de cette époque. {EnCsv}"),
        ([.. "%PDF"u8], "un PDF. Prendre le fichier dont il est tiré, et l'enregistrer au format CSV."),
        ([0x1F, 0x8B], "un fichier compressé. Le décompresser d'abord."),
        ([.. "{\\rtf"u8], $"un document RTF. {EnCsv}"),
        ([.. "<"u8], $"une page HTML ou un document XML. {EnCsv}"),
    ];

    /// <summary>What the file is, and what to do; null for what may be lines of text.</summary>
    /// <param name="debut">Its first bytes, after its mark.</param>
    internal static string? De(ReadOnlySpan<byte> debut)
    {
        foreach (var (signature, nom) in Signatures)
            if (debut.StartsWith(signature)) return nom;
        if (!debut.Contains((byte)0)) return null;
        return EstUtf16(debut) ? "un texte en UTF-16 sans sa marque. Ajouter --encodage utf-16." : "un fichier binaire, et non du texte.";
    }

    /// <summary>Letters of the West have a zero in one byte of two.</summary>
    private static bool EstUtf16(ReadOnlySpan<byte> debut)
    {
        Span<int> nuls = [0, 0];
        for (var i = 0; i < debut.Length; i++)
            if (debut[i] == 0) nuls[i % 2]++;
        return Math.Max(nuls[0], nuls[1]) > debut.Length / 4 && Math.Min(nuls[0], nuls[1]) == 0;
    }
}
