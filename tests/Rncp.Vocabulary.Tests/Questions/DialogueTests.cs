using System.Collections.Immutable;
using Rncp.Tests.Eligibilites;
using Rncp41364;

namespace Rncp.Tests.Questions;

/// <summary>Questions that a form asks one by one, and answers.</summary>
public sealed class DialogueTests
{
    private const int QuestionsMax = 5;

    private static readonly Certification Fiche = Certification.Rncp41364;
    private static readonly DateOnly Le = new(2026, 9, 1);

    /// <summary>Who answers the first question, again and again and with the truth, ends where all was told at once.</summary>
    [Fact]
    public void Premiere_question_repondue_jusqu_au_bout_donne_la_decision_de_qui_a_tout_dit() => Verifier(Tirages.Nombre * 2, (tirage, hasard) =>
    {
        var entier = Entier(tirage.Candidat, hasard);
        var voie = tirage.Voie ?? VoieAcces.Toutes[hasard.Next(6)];
        var attendu = (tirage with { Voie = voie }).Decider(entier);
        var (titres, experiences) = (entier.Titres!.Value, entier.Experiences!.Value);
        var avis = tirage.Decider();
        if (attendu.Conclusion == Conclusion.FaitsIncoherents || avis.Conclusion == Conclusion.FaitsIncoherents) return false;

        var posees = new List<string>();
        while (avis.FaitsManquants is [{ Nature: { } nature } fait, ..])
        {
            Assert.DoesNotContain(fait.Cle, posees);
            posees.Add(fait.Cle);
            avis = avis.Repondre(fait, nature switch
            {
                NatureFait.Voie => Reponse.Voie(voie),
                NatureFait.Titres => Reponse.Titres(avis.Candidat.Titres is null ? titres : titres.Skip(avis.Candidat.Titres.Value.Length)),
                NatureFait.Experiences => Reponse.Experiences(avis.Candidat.Experiences is null ? experiences : experiences.Skip(avis.Candidat.Experiences.Value.Length)),
                NatureFait.Niveau when fait.Cle == "niveau" => Reponse.Niveau(entier.Niveau!),
                NatureFait.Niveau => Reponse.Niveau(titres[Numero(fait)].Niveau!),
                NatureFait.OuiNon => Reponse.OuiNon(titres[Numero(fait)].Baccalaureat!.Value),
                NatureFait.Secteur => Reponse.Secteur(experiences[Numero(fait)].Secteur!.Value),
                NatureFait.Justificatif => Reponse.Justificatif(experiences[Numero(fait)].Justificatif!.Value),
                NatureFait.Jour => throw new InvalidOperationException("Nothing asks for a day."),
            });
        }

        if (avis.Conclusion == Conclusion.ACompleter) Assert.Equal(Conclusion.ACompleter, attendu.Conclusion);
        else Assert.Equal(attendu.Conclusion, avis.Conclusion);
        Assert.True(posees.Count <= QuestionsMax, $"asked {string.Join(", ", posees)}");
        return posees.Count > 0;
    });

    [Fact]
    public void Dialogue_de_qui_l_on_ne_sait_rien()
    {
        var avis = Fiche.Evaluer(new Candidat(), null, Le);
        var voie = avis.FaitsManquants[0];
        Assert.Equal(("voie", NatureFait.Voie, "Quelle est la voie d'accès choisie ?"), (voie.Cle, voie.Nature, voie.Question));
        Assert.Equal(("FC", "Après un parcours de formation continue"), (voie.Choix[2].Code, voie.Choix[2].Libelle));

        avis = avis.Repondre(voie, Reponse.Voie(VoieAcces.Parse(voie.Choix[2].Code, null)));
        Assert.Equal([("titres", NatureFait.Titres), ("experiences", NatureFait.Experiences)], avis.FaitsManquants.Select(fait => (fait.Cle, fait.Nature!.Value)));

        avis = avis.Repondre(avis.FaitsManquants[0], Reponse.Titres([new Titre { Niveau = IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau4) }]));
        avis = avis.Repondre(avis.FaitsManquants.Single(fait => fait.Cle == "experiences"), Reponse.Experiences([new(null, new(2025, 1, 1), new(2025, 12, 31)) { Justificatif = Justificatif.ADemander }]));
        Assert.Equal(["experiences[1].justificatif", "experiences[1].secteur", "titres[1].niveau"], avis.FaitsManquants.Select(fait => fait.Cle).Order(StringComparer.Ordinal));

        var niveau = avis.FaitsManquants.Single(fait => fait.Nature == NatureFait.Niveau);
        Assert.Equal([("3", "Niveau 3"), ("4", "Niveau 4")], niveau.Choix.Select(choix => (choix.Code, choix.Libelle)));
        avis = avis.Repondre(niveau, Reponse.Niveau(NiveauQualification.Parse("4", null)));

        var secteur = avis.FaitsManquants.Single(fait => fait.Nature == NatureFait.Secteur);
        Assert.Equal(["Marketing", "CommunicationDigitale", "Publicite", "Autre"], secteur.Choix.Select(choix => choix.Code));
        Assert.Equal("Un autre secteur", secteur.Choix[^1].Libelle);
        Assert.Equal(Conclusion.NonEligible, avis.Repondre(secteur, Reponse.Secteur(new CodeSecteur("Autre"))).Conclusion);
        avis = avis.Repondre(secteur, Reponse.Secteur(new CodeSecteur(secteur.Choix[0].Code)));

        var justificatif = Assert.Single(avis.FaitsManquants);
        Assert.Equal(["fourni", "refuse"], justificatif.Choix.Select(choix => choix.Code));
        Assert.Equal(Conclusion.NonEligible, avis.Repondre(justificatif, Reponse.Justificatif(Justificatif.Refuse)).Conclusion);
        Assert.Equal(Conclusion.Eligible, avis.Repondre(justificatif, Reponse.Justificatif(Justificatif.Fourni)).Conclusion);
    }

    [Fact]
    public void Reponse_d_une_autre_nature_ou_a_ce_qui_n_est_pas_demande_est_refusee()
    {
        var avis = Fiche.Evaluer(new Candidat(), VoieAcces.FormationContinue, new(2020, 1, 1));
        var titres = avis.FaitsManquants[0];
        var fiche = avis.FaitsManquants[^1];

        Assert.StartsWith("titres takes a Reponse.Titres, and this is a Reponse.Niveau.", Assert.Throws<ArgumentException>("reponse", () => avis.Repondre(titres, Reponse.Niveau(4))).Message, StringComparison.Ordinal);
        Assert.Equal(("enregistrement", true), (fiche.Cle, fiche.ManqueALaFiche));
        Assert.Empty(fiche.Choix);
        Assert.StartsWith("enregistrement is what the fiche does not say", Assert.Throws<ArgumentException>("fait", () => avis.Repondre(fiche, Reponse.OuiNon(true))).Message, StringComparison.Ordinal);
        Assert.StartsWith("This decision does not ask for titres.", Assert.Throws<ArgumentException>("fait", () => avis.Repondre(titres, Reponse.Titres([])).Repondre(titres, Reponse.Titres([]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => avis.Repondre(titres, Reponse.Jour(Le)));
        Assert.Throws<ArgumentException>("secteur", () => Reponse.Secteur(default));
        Chacun.Verifier([(Justificatif)0, Justificatif.ADemander], aucun => Assert.Throws<ArgumentOutOfRangeException>("justificatif", () => Reponse.Justificatif(aucun)));
    }

    /// <summary>Who stated the highest level, and answers with the others, holds a title of that level still.</summary>
    [Fact]
    public void Autres_titres_d_une_reponse_ne_contredisent_pas_le_plus_haut_niveau()
    {
        var exactement = ChoixLectures.ParDefaut.Avec(Fiche.Regles!.Entree!.Lecture(ParametreLecture.Niveau)!, "exactement");
        var avis = Fiche.Evaluer(new Candidat { Niveau = 6, Experiences = [] }, VoieAcces.FormationContinue, Le, exactement);
        var fait = Assert.Single(avis.FaitsManquants);

        Assert.Equal(("titres", "Quels sont les autres diplômes ou certifications professionnelles détenus ?"), (fait.Cle, fait.Question));
        Assert.Equal(Conclusion.NonEligible, avis.Repondre(fait, Reponse.Titres([])).Conclusion);
        Assert.Equal(Conclusion.Eligible, avis.Repondre(fait, Reponse.Titres([new Titre { Niveau = 5 }])).Conclusion);
        Assert.Equal(Conclusion.NonEligible, avis.Repondre(fait, Reponse.Titres([new Titre { Niveau = 7, ObtenuLe = Le.AddDays(1) }])).Conclusion);
        avis = Fiche.Evaluer(new Candidat { Niveau = 6, Titres = [], TitresIncomplets = true, Experiences = [] }, VoieAcces.FormationContinue, Le, exactement);
        Assert.Equal(Conclusion.NonEligible, avis.Repondre(avis.FaitsManquants[0], Reponse.Titres([])).Conclusion);
    }

    private static int Numero(FaitManquant fait) => int.Parse(fait.Cle.Split('[', ']')[1], System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static void Verifier(int nombre, Func<Tirage, Random, bool> propriete)
    {
        var dialogues = 0;
        Tirages.Verifier(Tirages.Quelconque, (tirage, hasard) => { if (propriete(tirage, hasard)) Interlocked.Increment(ref dialogues); }, nombre);
        Assert.True(dialogues >= nombre / 5, $"Only {dialogues} dialogues.");
    }

    /// <summary>The same person, of whom all is known but what a person compares: one of those that they can be.</summary>
    private static Candidat Entier(Candidat candidat, Random hasard)
    {
        var autres = candidat.Titres is null || candidat.TitresIncomplets ? Enumerable.Range(0, hasard.Next(3)).Select(_ => Autre(candidat, hasard)) : [];
        var ailleurs = candidat.Experiences is null || candidat.ExperiencesIncompletes ? Enumerable.Range(0, hasard.Next(3)).Select(_ => Tirages.Experience(hasard, coherent: true)) : [];
        return candidat with
        {
            Niveau = candidat.Niveau is { } niveau ? Choisir(niveau, hasard) : null,
            Titres = [.. (candidat.Titres ?? []).Concat(autres).Select(titre => Entier(titre, hasard))],
            TitresIncomplets = false,
            Experiences = [.. (candidat.Experiences ?? []).Concat(ailleurs).Select(une => une with
            {
                Secteur = une.Secteur ?? (une.SecteurVoisin ? null : (CodeSecteur)Secteur.Tous[hasard.Next(3)]),
                Justificatif = une.Justificatif == Justificatif.ADemander ? Tirages.Choisir(hasard, [Justificatif.Fourni, Justificatif.Refuse]) : une.Justificatif,
            })],
            ExperiencesIncompletes = false,
        };
    }

    /// <summary>A title that was not listed: it does not come after the day of the statement, when nothing does that is not listed.</summary>
    private static Titre Autre(Candidat candidat, Random hasard) => Tirages.Titre(hasard, coherent: true, candidat.EtabliLe) is var titre && titre.ObtenuLe > candidat.EtabliLe
        ? titre with { ObtenuLe = candidat.EtabliLe, EnCours = false } : titre;

    private static Titre Entier(Titre titre, Random hasard)
    {
        if (titre is { Etranger: true, Niveau: null }) return titre;
        var niveau = titre.Baccalaureat == true ? NiveauQualification.Niveau4 : Choisir(titre.Niveau ?? IntervalleNiveau.Entre(NiveauQualification.Niveau3, NiveauQualification.Niveau7), hasard);
        return titre with { Niveau = niveau, Baccalaureat = titre.Baccalaureat ?? (niveau == NiveauQualification.Niveau4 && Tirages.Un(hasard, 2)) };
    }

    private static NiveauQualification Choisir(IntervalleNiveau niveau, Random hasard) =>
        NiveauQualification.De(hasard.Next(niveau.Min.Numero, niveau.Max.Numero + 1));
}
