namespace Rncp.Tests.Eligibilites;

/// <summary>Decisions on people of whom facts are unknown, against every way to complete these facts.</summary>
public sealed class MondesPossiblesTests
{
    /// <summary>What every world concludes is the conclusion, and the facts to ask for are exactly those that can change it.</summary>
    [Fact]
    public void Evaluer_des_faits_inconnus_conclut_comme_tous_les_mondes_possibles() => Tirages.Verifier(Tirages.EnFormation, auMoins: Tirages.Nombre / 2, (tirage, _, compter) =>
    {
        var avis = tirage.Decider();
        var mondes = new MondesPossibles(tirage.Candidat, tirage.Le);
        if (avis.Conclusion == Conclusion.FaitsIncoherents || !mondes.SontPeu) return;
        compter();
        var conclusions = mondes.Tous(tirage.Candidat).Select(monde => tirage.Decider(monde).Conclusion)
            .Select(conclusion => conclusion == Conclusion.FaitsIncoherents ? null : (Conclusion?)conclusion).ToArray();

        var distinctes = conclusions.OfType<Conclusion>().Distinct().ToArray();
        if (distinctes.Length == 0) Assert.Fail("no world");
        if (avis.Conclusion != (distinctes.Length == 1 ? distinctes[0] : Conclusion.ACompleter))
            Assert.Fail($"{avis.Conclusion}, and the worlds give {string.Join(' ', distinctes)}");
        if (distinctes.Length == 1) return;

        var attendus = mondes.Decisifs(conclusions).Order(StringComparer.Ordinal).ToArray();
        var obtenus = avis.FaitsManquants.Select(fait => fait.Cle).Order(StringComparer.Ordinal).ToArray();
        if (!attendus.SequenceEqual(obtenus)) Assert.Fail($"asked: {string.Join(' ', obtenus)}; useful: {string.Join(' ', attendus)}");
    });
}
