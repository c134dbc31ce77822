using System.Text;
using Rncp.Outil.Execution;
using Rncp.Outil.Affichage;
using Rncp.Outil.Candidatures.Json;
using Rncp.Outil.Candidatures.Lignes;
using Rncp.Outil.Decisions;
using Rncp.Outil.Decisions.Ecriture;
using Rncp.Outil.Traitements;

namespace Rncp.Tests;

/// <summary>Alone in the process, so that the memory measured is that of the work.</summary>
[CollectionDefinition(nameof(GrandFichierTests), DisableParallelization = true)]
[Collection(nameof(GrandFichierTests))]
public class GrandFichierTests
{
    private const long Tolerance = 2_000_000;

    private static readonly ICertification Fiche = Rncp41364.Certification.Rncp41364;

    [Fact]
    public async Task Dix_mille_lignes_en_JSON_ne_gardent_rien() => await Verifier(10_000, new RedactionJson());

    [Fact]
    public async Task Milliers_de_lignes_en_tableau_ne_gardent_rien() => await Verifier(3_000, redaction: null);

    private static async Task Verifier(int lignes, IRedaction? redaction)
    {
        var flux = new FluxDeLignes(lignes);
        var mesure = new Mesure(flux);
        var tableau = redaction is null ? new TableauDecisions(Terminal.SansCouleur(TextWriter.Null, 100), "grand") : null;
        var bilan = await new Traitement(Fiche, new LecteurJson(Fiche), new ErreursMontrees(new Messages(TextWriter.Null, json: false), "grand", toutes: false))
        {
            Redaction = redaction,
            Sortie = mesure,
            Tableau = tableau,
            Rejets = new Rejets(Stream.Null, csv: false),
        }.Executer(flux, default);
        Assert.Equal((lignes - lignes / 10, lignes / 10), (bilan.Decides, bilan.LignesRefusees));
        Assert.InRange(mesure.Memoires[^1] - mesure.Memoires[0], long.MinValue, Tolerance);
        // What waits, what the writer holds, what the reader holds, and the line that the reader waits to hand over.
        Assert.InRange(mesure.AvanceMax, 1, EnOrdre.Avance + 3);
    }

    /// <summary>Lines made as they are read: one in ten is bad, the others are of all kinds.</summary>
    private sealed class FluxDeLignes(int lignes) : Stream
    {
        private byte[] _reste = [];

        internal int Produites { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_reste.Length == 0 && Produites < lignes) _reste = Encoding.UTF8.GetBytes(Ligne(Produites++) + "\n");
            var lus = Math.Min(count, _reste.Length);
            _reste.AsSpan(0, lus).CopyTo(buffer.AsSpan(offset));
            _reste = _reste[lus..];
            return lus;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static string Ligne(int i) => (i % 10) switch
        {
            9 => $$"""{"nom": "{{new string('x', 1000)}}", "le": "{{i}}"}""",
            8 => """{"le": "2026-09-01", "candidat": {}}""",
            7 => """{"le": "9999-12-31", "voie": "FC", "candidat": {"niveau": 4, "experiences": []}}""",
            var n => $$"""{"nom": "Cas {{i}}", "voie": "FC", "le": "2026-09-01", "candidat": {"niveau": {{n % 5 + 1}}, "experiences": [{"secteur": "Marketing", "debut": "2026-0{{n + 1}}-01"}] } }""",
        };
    }

    /// <summary>Is given each block once it was decided: looks at the memory held after the first thousand and each thousand more.</summary>
    private sealed class Mesure(FluxDeLignes flux) : MemoryStream
    {
        private int _recus;

        internal List<long> Memoires { get; } = [];

        /// <summary>How many lines were read ahead of the decision, at most: each block is a line.</summary>
        internal int AvanceMax { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            // The first writing is what comes before the first decision, and the last what comes after the last one.
            if (_recus > 0) AvanceMax = Math.Max(AvanceMax, flux.Produites - _recus);
            if (++_recus % 1000 == 1) Memoires.Add(GC.GetTotalMemory(forceFullCollection: true));
            return ValueTask.CompletedTask;
        }
    }
}
