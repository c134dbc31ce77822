using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Bases;
using Rncp.Tests.Modele;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>What a query chooses in the database, which is what the same expression chooses in memory.</summary>
public abstract class ContratDeRequetes(Base donnees)
{
    private static readonly Bloc[] Choisis = [Bloc.BC02, Bloc.BC04];
    private static readonly CodeRome[] Codes = [CodeRome.Parse("M1805", null), CodeRome.Parse("E1103", null)];
    private static readonly Bloc Voulu = Bloc.BC03;

    private static readonly Dictionary<string, Expression<Func<Dossier, bool>>> Conditions = new()
    {
        ["un bloc"] = dossier => dossier.Bloc == Bloc.BC02,
        ["un autre bloc"] = dossier => dossier.Bloc != Voulu,
        ["un bloc qui peut manquer"] = dossier => dossier.BlocFacultatif == Voulu,
        ["un bloc qui manque"] = dossier => dossier.BlocFacultatif == null,
        ["un bloc parmi d'autres"] = dossier => Choisis.Contains(dossier.Bloc),
        ["un bloc parmi les ecrits"] = dossier => new[] { Bloc.BC01, Bloc.BC03 }.Contains(dossier.Bloc),
        ["deux blocs d'une ligne"] = dossier => dossier.Bloc == dossier.BlocFacultatif,
        ["un code"] = dossier => dossier.Rome == Codes[0],
        ["un code parmi d'autres"] = dossier => Codes.Contains(dossier.Rome),
        ["un code qui peut manquer"] = dossier => dossier.RomeFacultatif == Codes[0],
        ["une cle"] = dossier => dossier.Cle == CleBloc.BC02,
        ["un mot"] = dossier => dossier.Conclusion == Conclusion.NonEligible,
        ["une voie"] = dossier => dossier.Voie == VoieAcces.Vae,
        ["un niveau au moins"] = dossier => dossier.Niveau >= NiveauQualification.Niveau5,
        ["un niveau au plus"] = dossier => dossier.NiveauFacultatif <= NiveauQualification.Niveau5,
        ["un niveau de plus"] = dossier => dossier.Niveau > dossier.NiveauFacultatif,
        ["une liste qui a un bloc"] = dossier => dossier.Blocs.Contains(Voulu),
        ["une liste qui a un bloc de la ligne"] = dossier => dossier.Blocs.Contains(dossier.Bloc),
        ["une liste dont un bloc"] = dossier => dossier.Blocs.Any(bloc => bloc == Bloc.BC01),
        ["une liste de tant de blocs"] = dossier => dossier.Blocs.Count > 1,
        ["le premier d'une liste"] = dossier => dossier.Blocs.Count > 0 && dossier.Blocs[0] == Bloc.BC03,
        ["des niveaux dont l'un"] = dossier => dossier.Niveaux.Any(niveau => niveau >= NiveauQualification.Niveau5),
        ["un tableau de competences"] = dossier => dossier.Competences.Contains(Competence.BC01C01),
        ["des codes dont l'un"] = dossier => dossier.Romes.Contains(Codes[1]),
        ["un type possede"] = dossier => dossier.Visee.Bloc == Bloc.BC01,
        ["une liste d'un type possede"] = dossier => dossier.Visee.Competences.Contains(Competence.BC01C02),
        ["du JSON"] = dossier => dossier.EnJson.Bloc == Bloc.BC02,
        ["un niveau du JSON"] = dossier => dossier.EnJson.Niveau >= NiveauQualification.Niveau6,
        ["une liste du JSON"] = dossier => dossier.EnJson.Competences.Contains(Competence.BC02C01),
        ["un mot du JSON"] = dossier => dossier.EnJson.Conclusion == Conclusion.NonEligible,
        ["une cle du JSON"] = dossier => dossier.EnJson.Cle == CleBloc.BC02,
        ["un mot de plusieurs en JSON"] = dossier => dossier.PlusieursEnJson.Any(visee => visee.Conclusion == Conclusion.NonEligible),
        ["plusieurs en JSON"] = dossier => dossier.PlusieursEnJson.Any(visee => visee.Bloc == Bloc.BC03),
        ["un type complexe"] = dossier => dossier.Complexe.Bloc == Bloc.BC04,
        ["un type complexe en JSON"] = dossier => dossier.ComplexeEnJson.Bloc == Bloc.BC01,
        ["la liste d'un complexe en JSON"] = dossier => dossier.ComplexeEnJson.Blocs.Contains(Bloc.BC03),
        ["un bloc d'une autre fiche"] = dossier => dossier.BlocDAilleurs == Rncp37674.Bloc.Tous[0],
    };

    public static TheoryData<string> NomsDesConditions => [.. Conditions.Keys];

    [SkippableTheory]
    [MemberData(nameof(NomsDesConditions))]
    public void La_base_choisit_ce_que_la_memoire_choisit(string nom)
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = Rempli();
        var tous = contexte.Dossiers.ToList();
        var condition = Conditions[nom];
        // EF reads a property of what may be missing as null; memory would throw.
        var attendus = tous.Where(condition.Compile()).Select(dossier => dossier.Id).ToList();
        Assert.InRange(attendus.Count, 1, tous.Count - 1);
        Assert.Equal(attendus, contexte.Dossiers.Where(condition).Select(dossier => dossier.Id).OrderBy(id => id));
    }

    [SkippableFact]
    public void L_ordre_est_celui_des_textes_et_des_niveaux()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = Rempli();
        var tous = contexte.Dossiers.ToList();
        Assert.Equal(
            tous.OrderBy(dossier => dossier.Rome.ToString(), StringComparer.Ordinal).ThenByDescending(dossier => dossier.Niveau.Numero)
                .ThenBy(dossier => dossier.Id).Select(dossier => dossier.Id),
            contexte.Dossiers.OrderBy(dossier => dossier.Rome).ThenByDescending(dossier => dossier.Niveau).ThenBy(dossier => dossier.Id)
                .Select(dossier => dossier.Id));
        Assert.Equal(tous.Max(dossier => dossier.Niveau.Numero), contexte.Dossiers.Max(dossier => dossier.Niveau)!.Numero);
    }

    [SkippableFact]
    public void On_compte_par_bloc_on_projette_et_on_change_dans_la_base()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = Rempli();
        var tous = contexte.Dossiers.AsNoTracking().ToList();
        Assert.Equal(
            tous.GroupBy(dossier => dossier.Bloc).Select(groupe => (groupe.Key.Code, groupe.Count())).OrderBy(un => un.Code),
            contexte.Dossiers.GroupBy(dossier => dossier.Bloc).Select(groupe => new { groupe.Key, Nombre = groupe.Count() }).ToList()
                .Select(un => (un.Key.Code, un.Nombre)).OrderBy(un => un.Code));

        var changes = contexte.Dossiers.Where(dossier => dossier.Bloc == Bloc.BC01)
            .ExecuteUpdate(un => un.SetProperty(dossier => dossier.Bloc, Bloc.BC04).SetProperty(dossier => dossier.RomeFacultatif, Codes[0]));
        Assert.Equal(tous.Count(dossier => dossier.Bloc == Bloc.BC01), changes);
        Assert.False(contexte.Dossiers.Any(dossier => dossier.Bloc == Bloc.BC01));
    }

    [SkippableFact]
    public void Un_code_est_un_parametre_de_SQL_et_ce_qu_il_rend()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = Rempli();
        var attendus = contexte.Dossiers.Where(dossier => dossier.Bloc == Voulu).Select(dossier => dossier.Id).Order().ToList();
        Assert.NotEmpty(attendus);
        Assert.Equal(attendus, contexte.Dossiers.FromSql($"SELECT * FROM \"Dossiers\" WHERE \"Bloc\" = {Voulu}").Select(dossier => dossier.Id).Order().ToList());
        Assert.Equal([Voulu], contexte.Database.SqlQuery<Bloc>($"SELECT DISTINCT \"Bloc\" AS \"Value\" FROM \"Dossiers\" WHERE \"Bloc\" = {Voulu}"));
    }

    /// <summary>Every combination of known facts and NULLs, with a level where the rule has one: no title at all is none.</summary>
    [SkippableFact]
    public void Predicats_d_un_niveau_choisissent_les_lignes_de_la_decision_en_memoire()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        var fiche = Certification.Rncp41364;
        var predicats = fiche.Predicats<Personne>(personne => personne.Niveau, personne => personne.Baccalaureat, personne => personne.Mois);
        var bornes = fiche.Predicats<Personne>(
            personne => personne.Niveau, personne => personne.Niveau, personne => personne.Baccalaureat, personne => personne.Mois, personne => personne.Mois);
        using var contexte = donnees.OuvrirVide();
        contexte.AddRange(
            from niveau in NiveauQualification.Tous.Prepend(null)
            from baccalaureat in new bool?[] { null, false, true }
            from mois in new int?[] { null, 0, 5, 6, 7 }
            where !(baccalaureat == true && niveau < NiveauQualification.Niveau4)
            select new Personne { Niveau = niveau, Baccalaureat = baccalaureat, Mois = mois });
        contexte.SaveChanges();
        var tous = contexte.Personnes.AsNoTracking().OrderBy(personne => personne.Id).ToList();
        Assert.Equal(120, tous.Count);

        foreach (var (predicat, decision) in new[]
        {
            (predicats.Certain, (Func<FaitsCandidat, bool>)fiche.EstCertainementEligible), (predicats.Possible, fiche.EstPeutEtreEligible),
            (bornes.Certain, fiche.EstCertainementEligible), (bornes.Possible, fiche.EstPeutEtreEligible),
        })
        {
            var attendues = tous.Where(personne => decision(FaitsCandidat.Connus(personne.Niveau?.Numero, personne.Baccalaureat, personne.Mois)))
                .Select(personne => personne.Id).ToList();
            Assert.InRange(attendues.Count, 1, tous.Count - 1);
            Assert.Equal(attendues, contexte.Personnes.Where(predicat).Select(personne => personne.Id).OrderBy(id => id));
            Assert.Equal(attendues, tous.AsQueryable().Where(predicat).Select(personne => personne.Id));
        }
    }

    /// <summary>What the provider writes, so that a new version of it shows.</summary>
    [SkippableFact]
    public void Trois_requetes_sont_traduites_en_SQL()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = new Contexte(donnees.Options);
        Instantane.Verifier(Requetes.Sql(contexte), GetType().Name);
    }

    private Contexte Rempli()
    {
        var contexte = donnees.OuvrirVide();
        contexte.AddRange(Dossiers.Tous);
        contexte.SaveChanges();
        contexte.ChangeTracker.Clear();
        return contexte;
    }
}
