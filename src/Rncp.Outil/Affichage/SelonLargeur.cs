using Spectre.Console.Rendering;

namespace Rncp.Outil.Affichage;

/// <summary>Two layouts of the same content: a table where it has room, a list where its words would be cut.</summary>
internal sealed class SelonLargeur(int minimum, IRenderable large, IRenderable etroit) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => Choisir(maxWidth).Measure(options, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => Choisir(maxWidth).Render(options, maxWidth);

    private IRenderable Choisir(int largeur) => largeur < minimum ? etroit : large;
}
