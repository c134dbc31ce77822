using System.Collections.Immutable;
using Rncp41364;

namespace Rncp.Tests.Eligibilites;

/// <summary>What more knowledge may change, on random people.</summary>
public sealed class CompletudeTests
{
    private const int Essais = 2;

    /// <summary>A decision that is made holds whatever is learned next.</summary>
    [Fact]
    public void Faits_precises_ne_changent_pas_une_decision_prise() => Tirages.Verifier(Tirages.Quelconque, auMoins: Tirages.Nombre / 2, (tirage, hasard, compter) =>
    {
        var avant = tirage.Decider().Conclusion;
        if (avant is not (Conclusion.NonEligible or Conclusion.Eligible or Conclusion.SansObjet)) return;
        var (candidat, voie) = (tirage.Candidat, tirage.Voie);
        // A favourable assessment stands for the comparison of a foreign title: what that comparison gives is not one more fact.
        if (candidat.EvaluationFavorable == true && (candidat.Titres ?? []).Any(titre => titre is { Etranger: true, Niveau: null })) return;
        for (var i = 0; i < Essais; i++)
        {
            (candidat, voie) = (Preciser(candidat, hasard), voie ?? (Tirages.Un(hasard, 2) ? VoieAcces.Toutes[hasard.Next(6)] : null));
            var apres = (tirage with { Voie = voie }).Decider(candidat).Conclusion;
            if (apres == Conclusion.FaitsIncoherents) return;
            compter();
            if (avant != apres) Assert.Fail($"{avant} becomes {apres} with {voie?.Cle}, {Tirages.Decrire(candidat)}");
        }
    });

    /// <summary>One more experience, whose facts are known, never leads less far.</summary>
    [Fact]
    public void Experience_de_plus_ne_nuit_jamais() => Tirages.Verifier(Tirages.EnFormation, (tirage, hasard) =>
    {
        var ajoutee = Tirages.Experience(hasard, coherent: true);
        var plus = Tirages.Avec(tirage.Candidat, experiences: liste => [.. liste ?? [], ajoutee], experiencesIncompletes: tirage.Candidat.ExperiencesIncompletes || tirage.Candidat.Experiences is null);

        int avant = Rang(tirage.Decider().Conclusion), apres = Rang(tirage.Decider(plus).Conclusion);

        if (apres < avant) Assert.Fail($"{avant} becomes {apres} with {Tirages.Decrire(plus)}");
    });

    /// <summary>The list of experiences is a set of days: how it is written does not matter.</summary>
    [Fact]
    public void Experiences_dans_un_autre_ordre_ou_decoupees_concluent_de_meme() => Tirages.Verifier(Tirages.EnFormation, auMoins: Tirages.Nombre / 2, (tirage, hasard, compter) =>
    {
        if (tirage.Candidat.Experiences is not { Length: > 0 }) return;
        compter();
        var autrement = Tirages.Avec(tirage.Candidat, experiences: liste =>
        {
            var morceaux = liste!.Value.SelectMany(experience => Decouper(experience, hasard)).ToArray();
            hasard.Shuffle(morceaux);
            return [.. morceaux];
        });

        var (avant, apres) = (tirage.Decider().Conclusion, tirage.Decider(autrement).Conclusion);

        if (avant != apres) Assert.Fail($"{avant} becomes {apres} with {Tirages.Decrire(autrement)}");
    });

    private static int Rang(Conclusion conclusion) => conclusion switch { Conclusion.NonEligible => 0, Conclusion.Eligible => 2, Conclusion.FaitsIncoherents => -1, _ => 1 };

    private static Experience[] Decouper(Experience experience, Random hasard)
    {
        var duree = (experience.Fin ?? experience.Debut.AddDays(400)).DayNumber - experience.Debut.DayNumber;
        if (duree < 1 || Tirages.Un(hasard, 2)) return [experience];
        var coupe = experience.Debut.AddDays(hasard.Next(duree));
        return
        [
            Tirages.Copie(experience, experience.Secteur, experience.Debut, coupe, experience.Justificatif),
            Tirages.Copie(experience, experience.Secteur, coupe.AddDays(1), experience.Fin, experience.Justificatif),
        ];
    }

    /// <summary>The same person, of whom one more thing is known.</summary>
    private static Candidat Preciser(Candidat candidat, Random hasard) => hasard.Next(5) switch
    {
        0 => Tirages.Avec(candidat, niveau: Preciser(candidat.Niveau ?? IntervalleNiveau.AuMoins(NiveauQualification.Niveau1), hasard)),
        1 when candidat.Titres is null => Tirages.Avec(candidat, titres: _ => [.. Enumerable.Range(0, hasard.Next(3)).Select(_ => Autre(candidat, hasard))]),
        1 when candidat.TitresIncomplets => Tirages.Avec(candidat, titres: liste => [.. liste!, .. Enumerable.Range(0, hasard.Next(2)).Select(_ => Autre(candidat, hasard))], titresIncomplets: Tirages.Un(hasard, 2)),
        2 when candidat.Titres is not null => Tirages.Avec(candidat, titres: liste => [.. liste!.Value.Select(titre => Preciser(titre, hasard))]),
        3 when candidat.Experiences is null => Tirages.Avec(candidat, experiences: _ => [.. Enumerable.Range(0, hasard.Next(3)).Select(_ => Tirages.Experience(hasard))]),
        3 when candidat.ExperiencesIncompletes => Tirages.Avec(candidat, experiences: liste => [.. liste!, .. Enumerable.Range(0, hasard.Next(2)).Select(_ => Tirages.Experience(hasard))], experiencesIncompletes: Tirages.Un(hasard, 2)),
        4 when candidat.Experiences is not null => Tirages.Avec(candidat, experiences: liste => [.. liste!.Value.Select(experience => Preciser(experience, hasard))]),
        _ => candidat,
    };

    /// <summary>A title that was not listed: it does not come after the day of the statement, when nothing does that is not listed.</summary>
    private static Titre Autre(Candidat candidat, Random hasard) => Tirages.Titre(hasard) is var titre && candidat.EtabliLe is { } etabli && titre.ObtenuLe > etabli
        ? FicheEssai.Copie(titre, nameof(Titre.ObtenuLe), (DateOnly?)etabli) : titre;

    private static IntervalleNiveau Preciser(IntervalleNiveau niveau, Random hasard)
    {
        var min = hasard.Next(niveau.Min.Numero, niveau.Max.Numero + 1);
        return IntervalleNiveau.Entre(NiveauQualification.De(min), NiveauQualification.De(hasard.Next(min, niveau.Max.Numero + 1)));
    }

    private static Titre Preciser(Titre titre, Random hasard) => new()
    {
        Niveau = titre.Niveau is null && Tirages.Un(hasard, 2) ? null : Preciser(titre.Niveau ?? IntervalleNiveau.AuMoins(NiveauQualification.Niveau1), hasard),
        Baccalaureat = titre.Baccalaureat ?? (Tirages.Un(hasard, 2) ? Tirages.Un(hasard, 2) : null),
        ObtenuLe = titre.ObtenuLe,
        EnCours = titre.EnCours,
        Etranger = titre.Etranger,
    };

    private static Experience Preciser(Experience experience, Random hasard) => Tirages.Copie(
        experience,
        experience.Secteur is null && !experience.SecteurVoisin ? (CodeSecteur)Secteur.Tous[hasard.Next(3)] : experience.Secteur,
        experience.Debut, experience.Fin,
        experience.Justificatif == Justificatif.ADemander ? Tirages.Choisir(hasard, [Justificatif.Fourni, Justificatif.Refuse]) : experience.Justificatif);
}
