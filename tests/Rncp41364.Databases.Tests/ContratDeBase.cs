using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Bases;
using Rncp.Tests.Eligibilites;
using Rncp.Tests.Faits;

namespace Rncp.Tests;

/// <summary>What a database must decide through EF Core as the code does, on every combination of facts and NULLs.</summary>
public abstract class ContratDeBase(BaseEssai donnees) : ContratDeDialecte(donnees)
{
    private static readonly Encadrement<Expression<Func<Personne, bool>>> Predicats = Fiche.Predicats<Personne>(
        personne => personne.NiveauMin, personne => personne.NiveauMax, personne => personne.Baccalaureat, personne => personne.MoisCertains, personne => personne.MoisPossibles);

    private static readonly Encadrement<Expression<Func<PersonneSimple, bool>>> PredicatsSimples = Fiche.Predicats<PersonneSimple>(
        personne => personne.Niveau, personne => personne.Baccalaureat, personne => personne.Mois);

    [SkippableFact]
    public void Predicats_choisissent_parmi_toutes_les_lignes_celles_de_la_decision_en_memoire()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = donnees.Ouvrir();
        Assert.Equal(3382, contexte.Personnes.Count());
        Comparer(contexte.Personnes, Predicats.Certain, Attendues(faits => Fiche.EstCertainementEligible(faits)));
        Comparer(contexte.Personnes, Predicats.Possible, Attendues(faits => Fiche.EstPeutEtreEligible(faits)));
    }

    [SkippableFact]
    public void Predicats_de_faits_connus_ou_nuls_choisissent_les_lignes_de_la_decision_en_memoire()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = donnees.Ouvrir();
        Assert.Equal(130, contexte.PersonnesSimples.Count());
        Comparer(contexte.PersonnesSimples, PredicatsSimples.Certain, AttenduesSimples(faits => Fiche.EstCertainementEligible(faits)));
        Comparer(contexte.PersonnesSimples, PredicatsSimples.Possible, AttenduesSimples(faits => Fiche.EstPeutEtreEligible(faits)));
    }

    /// <summary>People with dated experiences, brought to flat facts: certain implies eligible, which implies possible.</summary>
    [SkippableFact]
    public void Predicats_de_personnes_aux_experiences_datees_encadrent_la_decision_exacte()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        const int nombre = 3_000;
        var exactes = Enumerable.Range(0, nombre).AsParallel().Select(graine =>
        {
            var tirage = Tirages.EnFormation(graine) with { Lectures = ChoixLectures.ParDefaut };
            return (Id: 10_000 + graine, tirage.Candidat, tirage.Decider(Tirages.SansEvaluation(tirage.Candidat)).Conclusion);
        }).Where(un => un.Conclusion != Conclusion.FaitsIncoherents).ToDictionary(un => un.Id);
        using var contexte = donnees.Ouvrir();
        using var transaction = contexte.Database.BeginTransaction();
        contexte.Personnes.AddRange(exactes.Values.Select(un => Ligne(un.Id, Fiche.Faits(un.Candidat, Combinaisons.Le))));
        contexte.SaveChanges();

        var tirees = contexte.Personnes.Where(personne => personne.Id >= 10_000);
        var certaines = tirees.Where(Predicats.Certain).Select(personne => personne.Id).ToHashSet();
        var possibles = tirees.Where(Predicats.Possible).Select(personne => personne.Id).ToHashSet();

        Assert.True(exactes.Count > nombre / 2 && certaines.Count > nombre / 10 && possibles.Count < exactes.Count - nombre / 50, $"{exactes.Count} people, {certaines.Count} certain, {possibles.Count} possible");
        foreach (var (id, _, conclusion) in exactes.Values)
        {
            if (certaines.Contains(id)) Assert.Equal(Conclusion.Eligible, conclusion);
            if (conclusion == Conclusion.Eligible) Assert.Contains(id, possibles);
            if (!possibles.Contains(id)) Assert.Equal(Conclusion.NonEligible, conclusion);
        }
    }

    /// <summary>What the provider writes, so that a new version of it shows.</summary>
    [SkippableFact]
    public void Predicats_sont_traduits_en_SQL()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = donnees.Ouvrir();
        Instantane.Verifier(string.Join("\n\n", new[]
        {
            contexte.PersonnesSimples.Where(PredicatsSimples.Certain).ToQueryString(), contexte.PersonnesSimples.Where(PredicatsSimples.Possible).ToQueryString(),
            contexte.Personnes.Where(Predicats.Certain).ToQueryString(), contexte.Personnes.Where(Predicats.Possible).ToQueryString(),
        }) + "\n", GetType().Name);
    }

    private static Personne Ligne(int id, FaitsCandidat faits) => new()
    {
        Id = id,
        NiveauMin = faits.NiveauMin,
        NiveauMax = faits.NiveauMax,
        Baccalaureat = faits.Baccalaureat,
        MoisCertains = faits.MoisCertains,
        MoisPossibles = faits.MoisPossibles == FaitsCandidat.MoisSansLimite ? null : faits.MoisPossibles,
    };

    /// <summary>The rows that a predicate chooses, and those that its negation does: nobody is lost between the two.</summary>
    private static void Comparer<T>(DbSet<T> table, Expression<Func<T, bool>> predicat, int[] attendues) where T : class
    {
        var non = Expression.Lambda<Func<T, bool>>(Expression.Not(predicat.Body), predicat.Parameters);
        Assert.NotEmpty(attendues);
        Assert.Equal(attendues, table.Where(predicat).Select(personne => EF.Property<int>(personne, "Id")).Order().ToArray());
        Assert.Equal(table.Count() - attendues.Length, table.Where(non).Count());
    }
}
