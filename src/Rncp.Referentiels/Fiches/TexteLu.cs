using Rncp.Format;

namespace Rncp;

/// <summary>The text of a file.</summary>
/// <param name="Texte">The text; empty when there are more characters than are read, or none.</param>
/// <param name="Longueur">How many characters there are.</param>
/// <param name="Probleme">Why the bytes are no text; null when they are.</param>
internal readonly record struct TexteLu(string Texte, int Longueur, Phrase? Probleme)
{
    internal bool EstTropLong => Longueur > FicheReader.LargestFile;

    internal ReadResult EnFiche(string nom) => EstTropLong ? FicheReader.RefuseLength(nom, Longueur)
        : FicheReader.Read(nom, Texte, Probleme, default);

    /// <summary>What the text holds of another form than that of a fiche; null when it is wrong, and then at least one defect.</summary>
    internal (ObjectValue? Lu, JsonNode? Json, EquatableArray<Format.Defaut> Defauts) SelonLaForme(ObjectShape forme, string nom)
    {
        if (EstTropLong) return (null, null, FicheReader.RefuseLength(nom, Longueur).Defauts);
        var defauts = new DefautSink(Texte, nom, default);
        try
        {
            if (EncodingCheck.Passes(Texte, Probleme, defauts))
            {
                var lu = JsonTreeReader.Read(Texte, default);
                if (lu.Mistake is { } faute) defauts.Add(Descriptors.Syntax, faute.Plage, faute.Sentence);
                else if (new ShapeReader(defauts, default).Read(forme, lu.Root!) is { } valeur && !defauts.HasErrors)
                    return (valeur, lu.Root, defauts.ToArray());
            }
        }
        catch (EnoughErrors)
        {
            // They have been reported.
        }
        return (null, null, defauts.ToArray());
    }
}
