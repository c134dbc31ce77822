using System.Globalization;
using Rncp41364;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Rncp.Tests.Integrations;

public sealed class SerilogTests
{
    [Fact]
    public void Evenement_tient_les_codes()
    {
        var puits = new Puits();
        using var logger = new LoggerConfiguration()
            .Destructure.ByTransformingWhere<ICertification>(type => typeof(ICertification).IsAssignableFrom(type), fiche => fiche.Code)
            .Destructure.ByTransformingWhere<IFormattable>(
                type => typeof(IFormattable).IsAssignableFrom(type) && type.Namespace is "Rncp" or "Rncp41364", code => $"{code}")
            .WriteTo.Sink(puits).CreateLogger();

        logger.Information("{@Dossier} {@Fiche} {@Blocs}", Dossier.DeLEssai, Certification.Rncp41364, Bloc.Tous);

        Assert.Equal(
            """Dossier { Bloc: "RNCP41364BC02", Rome: "E1101", Niveau: "Niveau 6" } "RNCP41364" ["RNCP41364BC01", "RNCP41364BC02", "RNCP41364BC03", "RNCP41364BC04"]""",
            puits.Texte);
    }

    /// <summary>Without a word to the logger, an open code has its text; a bloc has all that it leads to, which the page says.</summary>
    [Fact]
    public void Code_ouvert_garde_sa_valeur_sans_reglage()
    {
        var puits = new Puits();
        using var logger = new LoggerConfiguration().WriteTo.Sink(puits).CreateLogger();

        logger.Information("{@Rome}", CodeRome.Parse("E1101", null));

        Assert.Equal("""CodeRome { EstDefini: True, Texte: "E1101" }""", puits.Texte);
    }

    private sealed class Puits : ILogEventSink
    {
        internal string Texte { get; private set; } = "";

        public void Emit(LogEvent logEvent) => Texte = logEvent.RenderMessage(CultureInfo.InvariantCulture);
    }
}
