using System.Text.RegularExpressions;

namespace Rncp.Format;

/// <summary>
/// The shapes that both parts of the format use. They refer to neither part: of two classes whose static fields refer to each
/// other, the one touched first would leave the other with a null.
/// </summary>
internal static class Shapes
{
    internal static readonly Shape Text = new TextShape();
    internal static readonly Shape TextList = new TextsShape(TextsRender.List);
    internal static readonly Shape Date = new DateShape();
    internal static readonly Shape Flag = new BooleanShape();
    internal static readonly Shape Level = new IntegerShape(1, Noyau.Limites.NiveauMax, isLevel: true);
    internal static readonly WordShape Routes = new("VoieAcces", "FormationInitiale", "ContratApprentissage", "FormationContinue",
        "ContratProfessionnalisation", "CandidatureIndividuelle", "Vae");

    internal static CodeShape Code(string inWords, string pattern, string? type = null)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant);
        return new CodeShape(inWords, regex.IsMatch, type);
    }
}
