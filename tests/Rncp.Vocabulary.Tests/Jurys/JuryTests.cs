using Rncp41364;

namespace Rncp.Tests.Jurys;

/// <summary>The jury of RNCP41364: two professionals from outside, and a representative of the certifier.</summary>
public sealed class JuryTests
{
    private const string Texte = "2 professionnels en activité dans le marketing ou la communication, externes au réseau du certificateur,";

    private static MembreJury Pro => new() { EnActivite = true, DansLeDomaine = true, Externe = true };

    private static MembreJury Representant => new() { RepresentantCertificateur = true };

    [Fact]
    public void Deux_professionnels_et_un_representant_font_un_jury_conforme()
    {
        var conformite = Verifier(Pro, Pro, Representant);

        Assert.True(conformite.EstConforme);
        Assert.Empty(conformite.Anomalies);
        Assert.Equal(Texte, conformite.Composition[0]);
    }

    /// <summary>Each fact of three members true, false or unknown: giving a fact never turns an answer, and every doubt is named.</summary>
    [Fact]
    public void Chaque_paire_de_membres_est_decidee_une_fois_et_expliquee()
    {
        bool?[] valeurs = [null, true, false];
        var membres = (from a in valeurs from d in valeurs from e in valeurs from r in valeurs select new MembreJury { EnActivite = a, DansLeDomaine = d, Externe = e, RepresentantCertificateur = r }).ToArray();
        var precises = 0;
        foreach (var un in membres)
            foreach (var deux in membres)
            {
                var conformite = Verifier(Pro, un, deux);
                Assert.Equal(conformite.EstConforme == true, conformite.Anomalies.IsEmpty);
                Assert.Equal(conformite.EstConforme, Verifier(deux, Pro, un).EstConforme);
                if (conformite.EstConforme is null) continue;
                foreach (var precise in Precisions(un))
                {
                    precises++;
                    Assert.Equal(conformite.EstConforme, Verifier(Pro, precise, deux).EstConforme);
                }
            }
        Assert.Equal(10_858, precises);
    }

    [Fact]
    public void Verifier_un_membre_nul_leve_une_exception() => Assert.Throws<ArgumentException>(() => Verifier(Pro, null!, Representant));

    [Fact]
    public void Verifier_null_leve_une_exception() => Assert.Throws<ArgumentNullException>(() => Jury(VoieAcces.Vae).Verifier(null!));

    [Fact]
    public void Conformite_d_un_jury_sans_regle_est_inconnue_et_renvoie_au_texte()
    {
        var jury = new Jury { Composition = ["Trois personnes."] };

        var conformite = jury.Verifier([Pro, Pro, Representant]);

        Assert.Null(conformite.EstConforme);
        Assert.Contains("une personne doit la comparer", Assert.Single(conformite.Anomalies), StringComparison.Ordinal);
        Assert.Equal<string>(["Trois personnes."], conformite.Composition);
    }

    [Fact]
    public void Jurys_de_la_fiche_sont_ceux_des_voies_ouvertes()
    {
        Assert.Null(Certification.Rncp41364.Voie(VoieAcces.CandidatureIndividuelle).Jury);
        Chacun.Verifier(VoieAcces.Toutes.Where(voie => voie != VoieAcces.CandidatureIndividuelle), voie => Assert.True(Jury(voie).Verifier([Pro, Pro, Representant]).EstConforme));
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
}
