using Rncp.Tests.Bases;
using Rncp.Tests.Table;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>What the SQL of a dialect must decide as the code does, on every combination of facts and NULLs, where it is run.</summary>
public abstract class ContratDeDialecte(Moteur moteur)
{
    protected static readonly Certification Fiche = Certification.Rncp41364;

    public static TheoryData<string, string, string, string, string> NomsCommuns
    {
        get
        {
            var noms = new TheoryData<string, string, string, string, string>();
            foreach (var cinq in NomsDEssai.Communs) noms.Add(cinq[0], cinq[1], cinq[2], cinq[3], cinq[4]);
            return noms;
        }
    }

    /// <summary>The page, row after row: what it says of a cell is what the database says of each row of facts in it, and of no row NULL.</summary>
    [SkippableFact]
    public void Sql_dit_de_chaque_ligne_ce_que_dit_la_table_de_decision()
    {
        Skip.If(moteur.Absence is not null, moteur.Absence);
        var page = TableDecision.Lire();
        var cinq = Cinq(Fiche, Moteur.Colonnes, null);
        HashSet<int> Ou(string predicat) => [.. moteur.Choisies(Moteur.Personnes, null, predicat)];
        HashSet<int> certaines = Ou(cinq.Certain), jamais = Ou($"NOT {cinq.Possible}"), possibles = Ou(cinq.Possible), incertaines = Ou($"NOT {cinq.Certain}");

        Chacun.Verifier(Lignes.Toutes, ligne =>
        {
            var cellule = page[TableDecision.Cellule(ligne.Faits)];
            Assert.Equal((cellule, !certaines.Contains(ligne.Id), !jamais.Contains(ligne.Id)), (
                TableDecision.Mot(certaines.Contains(ligne.Id) ? true : jamais.Contains(ligne.Id) ? false : null), incertaines.Contains(ligne.Id), possibles.Contains(ligne.Id)));
        });
    }

    [SkippableTheory]
    [InlineData(null)]
    [InlineData("p")]
    public void Sql_choisit_parmi_toutes_les_lignes_celles_de_la_decision_en_memoire(string? alias)
    {
        Skip.If(moteur.Absence is not null, moteur.Absence);
        var cinq = Cinq(Fiche, Moteur.Colonnes, alias);
        Comparer(Moteur.Personnes, alias, cinq.Certain, Attendues(faits => Fiche.EstCertainementEligible(faits)));
        Comparer(Moteur.Personnes, alias, cinq.Possible, Attendues(faits => Fiche.EstPeutEtreEligible(faits)));
        var trois = Fiche.Sql("Niveau", "Baccalaureat", "Mois", alias, moteur.Dialecte);
        Comparer(Moteur.PersonnesSimples, alias, trois.Certain, AttenduesSimples(faits => Fiche.EstCertainementEligible(faits)));
        Comparer(Moteur.PersonnesSimples, alias, trois.Possible, AttenduesSimples(faits => Fiche.EstPeutEtreEligible(faits)));
    }

    [SkippableTheory]
    [MemberData(nameof(NomsCommuns))]
    public void Noms_hostiles_sont_des_colonnes_et_rien_d_autre(string niveauMin, string niveauMax, string baccalaureat, string moisCertains, string moisPossibles)
    {
        Skip.If(moteur.Absence is not null, moteur.Absence);
        Nommer([niveauMin, niveauMax, baccalaureat, moisCertains, moisPossibles]);
    }

    [SkippableFact]
    public void Noms_que_d_autres_dialectes_refusent_sont_des_colonnes_et_rien_d_autre()
    {
        Skip.If(moteur.Absence is not null, moteur.Absence);
        Chacun.Verifier(moteur.NomsEnPlus, Nommer);
    }

    /// <summary>Rules whose outermost condition is of every kind: theirs, and not that of one fiche, is what is never NULL.</summary>
    [SkippableFact]
    public void Sql_de_regles_tirees_au_hasard_choisit_les_lignes_de_leurs_expressions()
    {
        Skip.If(moteur.Absence is not null, moteur.Absence);
        Chacun.Verifier(ReglesTirees.Toutes, fiche =>
        {
            var expressions = fiche.Predicats<Personne>(
                personne => personne.NiveauMin, personne => personne.NiveauMax, personne => personne.Baccalaureat, personne => personne.MoisCertains, personne => personne.MoisPossibles);
            var sql = Cinq(fiche, Moteur.Colonnes, null);
            Comparer(Moteur.Personnes, null, sql.Certain, [.. Lignes.Toutes.Where(expressions.Certain.Compile()).Select(ligne => ligne.Id)]);
            Comparer(Moteur.Personnes, null, sql.Possible, [.. Lignes.Toutes.Where(expressions.Possible.Compile()).Select(ligne => ligne.Id)]);
        });
    }

    internal static int[] Attendues(Func<FaitsCandidat, bool> decision) => [.. Lignes.Toutes.Where(ligne => decision(ligne.Faits)).Select(ligne => ligne.Id)];

    internal static int[] AttenduesSimples(Func<FaitsCandidat, bool> decision) => [.. Lignes.Simples.Where(ligne => decision(ligne.Faits)).Select(ligne => ligne.Id)];

    private void Nommer(string[] colonnes)
    {
        moteur.Renommer(NomsDEssai.Table, colonnes);
        var predicats = Cinq(Fiche, colonnes, NomsDEssai.Table);
        Comparer(NomsDEssai.Table, null, predicats.Certain, Attendues(faits => Fiche.EstCertainementEligible(faits)));
        Comparer(NomsDEssai.Table, null, predicats.Possible, Attendues(faits => Fiche.EstPeutEtreEligible(faits)));
        Assert.Equal(Lignes.Toutes.Count, moteur.Choisies(Moteur.Personnes, null, "1 = 1").Length);
    }

    private Encadrement<string> Cinq(ICertification fiche, string[] colonnes, string? table) =>
        fiche.Sql(colonnes[0], colonnes[1], colonnes[2], colonnes[3], colonnes[4], table, dialecte: moteur.Dialecte);

    /// <summary>The rows that a predicate chooses, and those that its negation does: nobody is lost between the two.</summary>
    private void Comparer(string table, string? alias, string predicat, int[] attendues)
    {
        var toutes = table == Moteur.PersonnesSimples ? Lignes.Simples.Select(ligne => ligne.Id) : Lignes.Toutes.Select(ligne => ligne.Id);
        Assert.Equal(attendues, moteur.Choisies(table, alias, predicat));
        Assert.Equal(attendues, moteur.Choisies(table, alias, $"NOT (NOT {predicat})"));
        Assert.Equal(toutes.Except(attendues), moteur.Choisies(table, alias, $"NOT {predicat}"));
    }
}
