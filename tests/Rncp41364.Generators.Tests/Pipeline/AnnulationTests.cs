using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Rncp.Format;
using Rncp.Generators;

namespace Rncp.Tests.Pipeline;

/// <summary>
/// An editor cancels at every key. Each part of the work looks at the token before it begins, and at each token, node, defect
/// or line; a run that was cancelled leaves the driver able to run again.
/// </summary>
public class AnnulationTests
{
    private static readonly CancellationToken Annule = new(canceled: true);

    private static readonly JsonNode Json = JsonTreeReader.Read(Fiches.Rncp41364, default).Root!;

    private static readonly Fiche Fiche = FileReader.Read(new Fichier("a.referentiel.json", Fiches.Rncp41364), default).Fiche!;

    /// <summary>The parts of the work, in their order.</summary>
    private static readonly Dictionary<string, Action> Parties = new()
    {
        ["reading"] = () => FicheReader.Read("a.json", "\0", null, Annule),
        ["JSON"] = () => JsonTreeReader.Read("[]", Annule),
        ["shape"] = () => new ShapeReader(Puits(default), Annule).ReadRoot(Json),
        ["validation"] = () => FicheValidation.Validate(Json, Fiche.Root, Puits(default), Annule),
        ["defect"] = () => Puits(Annule).Add(Descriptors.Syntax, default, ""),
        ["fingerprint"] = () => CanonicalJson.Sha256(Json, Annule),
        ["claims"] = () => Claim.Losers(default, [new Claim("a.json", Fiche.Code, Fiche.Name, IsOutline: false)], Annule),
        ["host"] = () => HostFacts.Of(Generation.Vierge(), Annule),
        ["limits"] = () => Limits.Overflows([new Emitted("a.json", "a.g.cs", "", null, 1)], Annule),
        ["emission"] = () => FicheEmitter.Emit(new Target(Fiche, Fiche.Name, "public"), Annule),
    };

    public static TheoryData<string> Noms => [.. Parties.Keys];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Partie_annulee_ne_commence_pas(string partie) => Assert.Throws<OperationCanceledException>(Parties[partie]);

    [Fact]
    public void Lecture_annulee_en_route_s_arrete_avant_d_autres_caracteres()
    {
        using var source = new CancellationTokenSource();
        var texte = new TexteCompte(source.Cancel, Fiches.Rncp41364);

        Assert.Throws<OperationCanceledException>(() => FileReader.Read(new Fichier("a.referentiel.json", texte), source.Token));

        Assert.Equal(0, texte.LusApres);
    }

    /// <summary>The emission looks at the token at each line: what is written after the cancellation is less than one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void Ecriture_annulee_en_route_s_arrete_a_la_ligne(int lignes)
    {
        using var source = new CancellationTokenSource();
        var sortie = new CodeWriter("A", "public", source.Token);
        for (var i = 0; i < lignes; i++) sortie.Line("// a");
        var avant = sortie.ToString();

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => sortie.Line("// b"));
        Assert.Equal(avant, sortie.ToString());
    }

    /// <summary>Neither a defect of the generator (RNCP0099) nor one that the compiler reports (CS8785): a cancellation is none.</summary>
    [Fact]
    public void Pilote_annule_pendant_une_lecture_reprend_a_l_execution_suivante()
    {
        using var source = new CancellationTokenSource();
        var annulant = new Fichier("a.referentiel.json", new TexteCompte(source.Cancel, Fiches.Essai));
        var pilote = Generation.Pilote(LanguageVersion.CSharp12, annulant);

        Assert.ThrowsAny<OperationCanceledException>(() => pilote.RunGenerators(Generation.Vierge(), source.Token));

        var resultat = pilote.RunGenerators(Generation.Vierge()).GetRunResult();
        Assert.Empty(resultat.Diagnostics);
        Assert.Equal(Generation.De(Fiches.Essai).Sources.Values.Single(), resultat.GeneratedTrees.Single().ToString());
    }

    [Fact]
    public void Pilote_annule_pendant_l_emission_ne_rapporte_rien()
    {
        using var source = new CancellationTokenSource();
        var generateur = new ReferentielGenerator((cible, annulation) =>
        {
            source.Cancel();
            return FicheEmitter.Emit(cible, annulation);
        }, RoslynDiagnostics.ToDiagnostic);
        var pilote = CSharpGeneratorDriver.Create([generateur.AsSourceGenerator()], [new Fichier("a.referentiel.json", Fiches.Essai)]);

        Assert.ThrowsAny<OperationCanceledException>(() => pilote.RunGenerators(Generation.Vierge(), source.Token));
    }

    private static DefautSink Puits(CancellationToken annulation) => new("", "a.json", annulation);

    /// <summary>A text that cancels when it is first copied, and counts the characters that are asked of it afterwards.</summary>
    private sealed class TexteCompte(Action annuler, string texte) : SourceText
    {
        private bool _annule;

        internal int LusApres { get; private set; }

        public override Encoding? Encoding => Encoding.UTF8;

        public override int Length => texte.Length;

        public override char this[int position]
        {
            get
            {
                Compter(1);
                return texte[position];
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
        {
            Compter(count);
            texte.CopyTo(sourceIndex, destination, destinationIndex, count);
        }

        public override string ToString(TextSpan span)
        {
            Compter(span.Length);
            return texte.Substring(span.Start, span.Length);
        }

        private void Compter(int caracteres)
        {
            if (_annule) LusApres += caracteres;
            _annule = true;
            annuler();
        }
    }
}
