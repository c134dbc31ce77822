using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Rncp.Format;

/// <summary>
/// Finds the days and years that cannot be. They are compared with the other dates of the file and never with a clock, so that a file
/// says the same in ten years. A date that is remarked on is what its author means: it is not judged, and judges no other.
/// </summary>
internal sealed class PossibleDates
{
    /// <summary>The year in which a law created the register.</summary>
    private const int FirstOfRegister = 2002_01_01;

    /// <summary>The first issue of the Journal officiel.</summary>
    private const int FirstOfJournal = 1869_01_01;

    /// <summary>The longest registration, by article L. 6113-5 of the Code du travail.</summary>
    private const int LongestRegistration = 5;

    /// <summary>How long after its end a registration leaves traces, such as certifications delivered to those who had begun.</summary>
    private const int LongestAfter = 10;

    /// <summary>The rows of a table of routes: one wrong day may stand in each.</summary>
    private const int Rows = 6;

    private static readonly Regex DayInText = new(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant);

    /// <summary>A text of law, its issue and the first session of an old diploma may be older than the register.</summary>
    private static readonly string[] OlderThanRegister =
        ["enregistrement.effet", "enregistrement.dernierJournalOfficiel", "textesReglementaires.publieLe"];

    private static readonly string[] WhileRegistered =
        ["enregistrement.decision", "enregistrement.effet", "enregistrement.publication", "voiesAcces.modifieeLe"];

    /// <summary>What need not have happened when the source was read.</summary>
    private static readonly string[] ToCome =
        ["enregistrement.effet", "enregistrement.fin", "enregistrement.limiteDelivrance", "source.consulteeLe"];

    private static readonly Phrase Before = ("before ", "avant "), After = ("after ", "après ");

    private readonly DefautSink _sink;
    private readonly HashSet<JsonNode> _wrong = [];
    private readonly Dated[] _all;
    private readonly Dated[] _years;
    private readonly Dated[] _registration;
    private readonly Dated[] _past;
    private readonly Dated? _end;
    private readonly Dated? _source;
    private readonly int _duration;

    private PossibleDates(JsonNode root, Leaf[] leaves, DefautSink sink)
    {
        _sink = sink;
        _all = [.. leaves.Where(leaf => !leaf.IsRemarked && !leaf.Path.StartsWith("regles.", StringComparison.Ordinal)
            && (leaf.Shape is DateShape || leaf.Path == "statistiques.annee")).Select(Dated.Of)];
        _years = [.. Named("statistiques.annee").OrderBy(year => year.Day)];
        _registration = Named(WhileRegistered);
        _past = [.. _all.Where(date => !ToCome.Contains(date.Name))];
        _end = First(Named("enregistrement.fin"));
        _source = First(Named("source.consulteeLe")) ?? First(
            leaves.Where(leaf => leaf is { Path: "source.document", IsRemarked: false } && DayInText.IsMatch(leaf.Node.Text!))
                .Select(leaf => Dated.Of(leaf, DayInText.Match(leaf.Node.Text!).Value)));
        var duration = root["enregistrement"]?.Value("dureeAnnees")?.Text;
        _duration = int.TryParse(duration, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
            ? Math.Min(Math.Max(years, LongestRegistration), 99) : LongestRegistration;
    }

    /// <param name="root">A file without an error.</param>
    /// <param name="leaves">Its leaves.</param>
    /// <param name="sink">Receives what cannot be.</param>
    internal static void Validate(JsonNode root, Leaf[] leaves, DefautSink sink)
    {
        var dates = new PossibleDates(root, leaves, sink);
        dates.EndIsNotBefore();
        if (dates._source is { } source) dates.Compare(Descriptors.ImpossibleDate, source, dates._past);
        dates.Earliest();
        dates.Latest();
        if (dates._source is null) dates.Years();
    }

    private void EndIsNotBefore()
    {
        if (_end is not { } end) return;
        Compare(Descriptors.EndBefore, end, _registration);
        // Of several years that are all too late, it is the end that is too early.
        if (_years.Length > 1 && _years[0].Day > end.Day + (LongestAfter * Dated.Year))
            Say(Descriptors.EndBefore, end, Span(LongestAfter) + Before + Shown(_years[0]));
    }

    /// <summary>
    /// Nothing is later than the bound. One day that is, beside others that are not, is wrong; else the bound is, which is said once.
    /// </summary>
    private void Compare(Descriptor descriptor, Dated bound, Dated[] dates)
    {
        var late = dates.Where(date => date.Day > bound.Day).ToArray();
        if (late.Length == 0) return;
        if (late.Length <= Rows && late.Length < dates.Length && late.All(date => date.Day == late[0].Day))
            foreach (var date in late) Say(descriptor, date, After + Shown(bound));
        else
            Say(descriptor, bound, (late.Length == 1 ? Before : Before
                + ($"{Quoting.Number(late.Length)} dates of the fiche, such as ",
                    $"{Quoting.Number(late.Length)} dates de la fiche, dont "))
                + Shown(late[0]));
    }

    private void Earliest()
    {
        foreach (var date in _all)
        {
            var isOlder = OlderThanRegister.Contains(date.Name);
            if (date.Day < (isOlder ? FirstOfJournal : FirstOfRegister))
                Say(Descriptors.ImpossibleDate, date, isOlder
                    ? ("before the first Journal officiel, of 1869", "avant le premier Journal officiel, de 1869")
                    : ("before the RNCP, which was created in 2002", "avant le RNCP, qui a été créé en 2002"));
        }
    }

    private void Latest()
    {
        // The effect may be the first session of an old diploma, of which nothing follows on the end.
        var latest = Last(_registration.Concat(_source is { } source ? [source] : [])
            .Where(date => date.Name != "enregistrement.effet" && !_wrong.Contains(date.Node)));
        NotLongAfter("enregistrement.effet", LongestRegistration, latest);
        // A jury that has not changed for years says little of a registration that was renewed.
        var firm = Last(Named("enregistrement.decision", "enregistrement.publication")
            .Concat(_source is { } read ? [read] : []).Where(date => !_wrong.Contains(date.Node)));
        NotLongAfter("enregistrement.fin", firm is null ? _duration + LongestAfter : _duration + 1, firm ?? latest);
        var end = Trusted(_end);
        NotLongAfter("enregistrement.limiteDelivrance", LongestAfter, end);
        foreach (var name in _past.Select(date => date.Name).Distinct()) NotLongAfter(name, LongestAfter, end);
    }

    private void NotLongAfter(string name, int years, Dated? latest)
    {
        if (latest is not { } known) return;
        foreach (var date in Named(name))
            if (date.Day > known.Day + (years * Dated.Year))
                Say(Descriptors.ImpossibleDate, date, Span(years) + After + Shown(known));
    }

    /// <summary>
    /// Statistics go on until the end of a registration, or for as long as another one may last after whatever else has happened. Years
    /// are taken in their order, so that several that are wrong do not vouch for each other.
    /// </summary>
    private void Years()
    {
        var end = Trusted(_end)?.Day ?? 0;
        var latest = Last(_past.Where(date => date.Name is not ("statistiques.annee" or "textesReglementaires.publieLe"))
            .Concat(Named("enregistrement.effet")).Where(date => !_wrong.Contains(date.Node)));
        foreach (var year in _years.Where(year => !_wrong.Contains(year.Node)))
        {
            if (latest is { } known && year.Day > end && year.Day > known.Day + (LongestRegistration * Dated.Year))
                Say(Descriptors.ImpossibleDate, year,
                    Span(LongestRegistration) + After + Shown(known)
                    + (", and nothing of the fiche is in between", ", et rien de la fiche n'est entre les deux"));
            else if (latest is null || year.Day > latest.Value.Day)
                latest = year;
        }
    }

    private void Say(Descriptor descriptor, Dated date, Phrase why)
    {
        if (_wrong.Add(date.Node)) _sink.Add(descriptor, date.Node.Plage, date.Name, date.Text, why);
    }

    private Dated? Trusted(Dated? date) => date is { } known && !_wrong.Contains(known.Node) ? date : null;

    private Dated[] Named(params string[] names) => [.. _all.Where(date => names.Contains(date.Name))];

    private static Dated? Last(IEnumerable<Dated> dates) => First(dates.OrderByDescending(date => date.Day));

    private static Dated? First(IEnumerable<Dated> dates) => dates.Select(date => (Dated?)date).FirstOrDefault();

    private static Phrase Shown(Dated date) => ($"{date.Name}, which is {date.Text}", $"{date.Name}, qui est {date.Text}");

    private static Phrase Span(int years) => ($"more than {Quoting.Number(years)} years ", $"plus de {Quoting.Number(years)} ans ");
}
