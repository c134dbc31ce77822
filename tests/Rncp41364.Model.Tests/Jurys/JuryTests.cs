using Rncp41364;

namespace Rncp.Tests.Jurys;

/// <summary>The jury of RNCP41364: two professionals from outside, and a representative of the certifier.</summary>
public sealed class JuryTests
{
    private const string Texte = "2 professionnels en activité dans le marketing ou la communication, externes au réseau du certificateur,";

    private static MembreJury Pro => new() { EnActivite = true, DansLeDomaine = true, Externe = true };

    private static MembreJury Representant => new() { RepresentantCertificateur = true };

    private static MembreJury DuReseau => new() { EnActivite = true, DansLeDomaine = true, Externe = false, RepresentantCertificateur = false };

    [Fact]
    public void Verifier_TwoProfessionalsAndARepresentative_Conforms()
    {
        var conformite = Verifier(Pro, Pro, Representant);

        Assert.True(conformite.EstConforme);
        Assert.Empty(conformite.Anomalies);
        Assert.Equal(Texte, conformite.Composition[0]);
    }

    [Fact]
    public void Verifier_AnyOrder_IsTheSame()
    {
        Assert.True(Verifier(Representant, Pro, Pro).EstConforme);
        Assert.True(Verifier(Pro, Representant, Pro).EstConforme);
    }

    [Fact]
    public void Verifier_OneProfessionalAndOneRepresentative_LacksOne() =>
        Refuse(Verifier(Pro, Representant), "2 professionnels en activité, du domaine et externes : il y en a 1.");

    [Fact]
    public void Verifier_AProfessionalOfTheNetwork_IsNamed() =>
        Refuse(Verifier(Pro, DuReseau, Representant),
            "2 professionnels en activité, du domaine et externes : il y en a 1.",
            "Membre 2 : n'est pas externe au réseau du certificateur.",
            "Membre 2 : n'est pas représentant du certificateur.");

    /// <summary>Nobody is both: what is said of the member cannot be true, so it decides nothing.</summary>
    [Fact]
    public void Verifier_ARepresentativeFromOutside_IsAContradictionOfTheFacts()
    {
        var conformite = Verifier(Pro, Pro, new MembreJury { Externe = true, RepresentantCertificateur = true });

        Assert.Null(conformite.EstConforme);
        Assert.Equal(
            [
                "1 représentant du certificateur : il y en a 0, et 1 à vérifier.",
                "Membre 3 : il est donné à la fois pour externe au réseau du certificateur et pour son représentant, ce qui se contredit.",
            ],
            conformite.Anomalies.AsEnumerable());
    }

    [Fact]
    public void Verifier_TwoRepresentatives_AreOneTooMany() =>
        Refuse(Verifier(Pro, Pro, Representant, Representant), "3 membres : il y en a 4.", "1 représentant du certificateur : il y en a 2.");

    [Fact]
    public void Verifier_ThreeProfessionals_AreOneTooMany() =>
        Refuse(Verifier(Pro, Pro, Pro, Representant), "3 membres : il y en a 4.", "2 professionnels en activité, du domaine et externes : il y en a 3.");

    /// <summary>The right three are there: only their number says what is wrong.</summary>
    [Fact]
    public void Verifier_AFourthMemberOfWhomNothingIsKnown_IsOneTooMany()
    {
        var conformite = Verifier(Pro, Pro, Representant, new MembreJury());

        Assert.False(conformite.EstConforme);
        Assert.Equal("3 membres : il y en a 4.", conformite.Anomalies[0]);
    }

    [Fact]
    public void Verifier_AMemberWhoIsNothing_HasEachFaultNamed() =>
        Refuse(Verifier(Pro, Pro, new MembreJury { EnActivite = false, DansLeDomaine = false, Externe = false, RepresentantCertificateur = false }),
            "1 représentant du certificateur : il y en a 0.",
            "Membre 3 : n'est pas en activité.",
            "Membre 3 : n'est pas du domaine.",
            "Membre 3 : n'est pas externe au réseau du certificateur.",
            "Membre 3 : n'est pas représentant du certificateur.");

    [Fact]
    public void Verifier_NoMember_LacksAll() =>
        Refuse(Verifier(), "2 professionnels en activité, du domaine et externes : il y en a 0.", "1 représentant du certificateur : il y en a 0.");

    [Fact]
    public void Verifier_OneUnknownFact_IsUnknownAndNamed()
    {
        var conformite = Verifier(Pro, new MembreJury { EnActivite = null, DansLeDomaine = true, Externe = true }, Representant);

        Assert.Null(conformite.EstConforme);
        Assert.Equal<string>(["2 professionnels en activité, du domaine et externes : il y en a 1, et 1 à vérifier.", "Membre 2 : on ne sait pas s'il est en activité.",
            "Membre 2 : n'est pas représentant du certificateur."], conformite.Anomalies);
    }

    [Fact]
    public void Verifier_ThreeMembersOfWhomNothingIsKnown_IsUnknown() => Assert.Null(Verifier(new MembreJury(), new MembreJury(), new MembreJury()).EstConforme);

    [Fact]
    public void Verifier_ThreeMembersWhoCannotBeRepresentative_IsNot() =>
        Assert.False(Verifier(Pro, new MembreJury { RepresentantCertificateur = false }, new MembreJury { RepresentantCertificateur = false }).EstConforme);

    [Fact]
    public void Verifier_ARepresentativeIsNoProfessionalFromOutside() =>
        Assert.False(Verifier(Pro, new MembreJury { EnActivite = true, DansLeDomaine = true, RepresentantCertificateur = true }, Representant).EstConforme);

    /// <summary>Each fact of three members true, false or unknown: giving a fact never turns an answer, and every doubt is named.</summary>
    [Fact]
    public void Verifier_EveryPairOfMembers_IsDecidedOnceAndExplained()
    {
        bool?[] valeurs = [null, true, false];
        var membres = (from a in valeurs from d in valeurs from e in valeurs from r in valeurs select new MembreJury { EnActivite = a, DansLeDomaine = d, Externe = e, RepresentantCertificateur = r }).ToArray();
        foreach (var un in membres)
            foreach (var deux in membres)
            {
                var conformite = Verifier(Pro, un, deux);
                Assert.Equal(conformite.EstConforme == true, conformite.Anomalies.IsEmpty);
                Assert.Equal(conformite.EstConforme, Verifier(deux, Pro, un).EstConforme);
                if (conformite.EstConforme is null) continue;
                Assert.All(Precisions(un), precise => Assert.Equal(conformite.EstConforme, Verifier(Pro, precise, deux).EstConforme));
            }
    }

    [Fact]
    public void Verifier_ANullMember_Throws() => Assert.Throws<ArgumentException>(() => Verifier(Pro, null!, Representant));

    [Fact]
    public void Verifier_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Jury(VoieAcces.Vae).Verifier(null!));

    [Fact]
    public void Verifier_OfAJuryWithoutARule_IsUnknownWithTheText()
    {
        var jury = new Jury { Composition = ["Trois personnes."] };

        var conformite = jury.Verifier([Pro, Pro, Representant]);

        Assert.Null(conformite.EstConforme);
        Assert.Contains("une personne doit la comparer", Assert.Single(conformite.Anomalies), StringComparison.Ordinal);
        Assert.Equal<string>(["Trois personnes."], conformite.Composition);
    }

    [Fact]
    public void Jurys_OfTheFiche_AreThoseOfTheOpenRoutes()
    {
        Assert.Null(Certification.Rncp41364.Voie(VoieAcces.CandidatureIndividuelle).Jury);
        Assert.All(VoieAcces.Toutes.Where(voie => voie != VoieAcces.CandidatureIndividuelle), voie => Assert.True(Jury(voie).Verifier([Pro, Pro, Representant]).EstConforme));
    }

    /// <summary>One more fact. Who is from outside is no representative: both at once contradict each other.</summary>
    private static IEnumerable<MembreJury> Precisions(MembreJury m)
    {
        bool[] ouiNon = [true, false];
        if (m.EnActivite is null) foreach (var fait in ouiNon) yield return new MembreJury { EnActivite = fait, DansLeDomaine = m.DansLeDomaine, Externe = m.Externe, RepresentantCertificateur = m.RepresentantCertificateur };
        if (m.DansLeDomaine is null) foreach (var fait in ouiNon) yield return new MembreJury { EnActivite = m.EnActivite, DansLeDomaine = fait, Externe = m.Externe, RepresentantCertificateur = m.RepresentantCertificateur };
        if (m.Externe is null) foreach (var fait in ouiNon.Where(fait => !fait || m.RepresentantCertificateur != true)) yield return new MembreJury { EnActivite = m.EnActivite, DansLeDomaine = m.DansLeDomaine, Externe = fait, RepresentantCertificateur = m.RepresentantCertificateur };
        if (m.RepresentantCertificateur is null) foreach (var fait in ouiNon.Where(fait => !fait || m.Externe != true)) yield return new MembreJury { EnActivite = m.EnActivite, DansLeDomaine = m.DansLeDomaine, Externe = m.Externe, RepresentantCertificateur = fait };
    }

    private static Jury Jury(VoieAcces voie) => Certification.Rncp41364.Voie(voie).Jury!;

    private static ConformiteJury Verifier(params MembreJury[] membres) => Jury(VoieAcces.Vae).Verifier(membres);

    private static void Refuse(ConformiteJury conformite, params string[] anomalies)
    {
        Assert.False(conformite.EstConforme);
        Assert.Equal(anomalies, conformite.Anomalies);
    }
}
