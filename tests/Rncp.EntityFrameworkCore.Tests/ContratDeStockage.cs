using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Bases;
using Rncp.Tests.Modele;
using Rncp41364;

namespace Rncp.Tests;

/// <summary>What is stored and read again, and in which form, whatever the database.</summary>
public abstract class ContratDeStockage(Base donnees)
{
    [SkippableFact]
    public void Chaque_type_est_relu_tel_qu_il_a_ete_garde()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using (var contexte = donnees.OuvrirVide())
        {
            var dossier = Rempli();
            contexte.Add(dossier);
            contexte.Entry(dossier).Property("Ombre").CurrentValue = Bloc.BC03;
            contexte.SaveChanges();
        }
        using var autre = donnees.Ouvrir();
        var relu = Assert.Single(autre.Dossiers.ToList());
        Assert.Equal(
            (Bloc.BC02, Bloc.BC04, Competence.BC02C03, Metier.Tous[1], Rome.Tous[0], Secteur.Marketing, VoieAcces.Vae),
            (relu.Bloc, relu.BlocFacultatif, relu.Competence, relu.Metier, relu.RomeDeLaFiche, relu.Secteur, relu.Voie));
        Assert.Equal(
            ("M1805", "E1101", "320t", "46347", "73282932000074", "Marketing"),
            (relu.Rome.ToString(), relu.RomeFacultatif.ToString(), relu.Nsf.ToString(), relu.Formacode.ToString(), relu.Siret.ToString(),
             relu.CodeSecteur.ToString()));
        Assert.Equal(
            (NiveauQualification.Niveau4, NiveauQualification.Niveau8, IntervalleNiveau.Parse("4-8", null), CleBloc.BC03, Conclusion.AApprecier),
            (relu.Niveau, relu.NiveauFacultatif, relu.Intervalle, relu.Cle, relu.Conclusion));
        Assert.Equal(Rncp37674.Bloc.Tous[0], relu.BlocDAilleurs);
        Assert.Equal([Bloc.BC04, Bloc.BC01], relu.Blocs);
        Assert.Equal([Competence.BC01C01, Competence.BC03C02], relu.Competences);
        Assert.Equal(["E1103", "M1705"], relu.Romes.Select(code => code.ToString()));
        Assert.Equal(["73282932000074", null], relu.Sirets.Select(code => code?.ToString()));
        Assert.Equal([NiveauQualification.Niveau5, NiveauQualification.Niveau3], relu.Niveaux);
        Assert.Equal([CleBloc.BC04, CleBloc.BC02], relu.Cles);
        Assert.Equal([Rncp37674.Bloc.Tous[1]], relu.BlocsDAilleurs!);
        Assert.Equal([Bloc.BC02], relu.Acquis);
        Assert.Equal(Bloc.BC03, autre.Entry(relu).Property("Ombre").CurrentValue);
        Assert.Equal([Bloc.BC01, Bloc.BC02, Bloc.BC03], [relu.Visee.Bloc, relu.EnJson.Bloc, relu.PlusieursEnJson.Single().Bloc]);
        Assert.Equal([Competence.BC02C01], relu.EnJson.Competences);
        Assert.Equal((NiveauQualification.Niveau7, Conclusion.Eligible, CleBloc.BC04), (relu.EnJson.Niveau, relu.EnJson.Conclusion, relu.EnJson.Cle));
        Assert.Equal((Bloc.BC04, Bloc.BC01), (relu.Complexe.Bloc, relu.ComplexeEnJson.Bloc));
        Assert.Equal([Bloc.BC02, Bloc.BC03], relu.ComplexeEnJson.Blocs);
    }

    [SkippableFact]
    public void Ce_qui_n_est_pas_connu_est_nul_dans_la_base()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = donnees.OuvrirVide();
        contexte.Add(new Dossier());
        contexte.SaveChanges();
        contexte.ChangeTracker.Clear();
        Assert.Equal(1L, Convert.ToInt64(Base.Valeur(contexte, """
            SELECT COUNT(*) FROM "Dossiers" WHERE "BlocFacultatif" IS NULL AND "RomeFacultatif" IS NULL AND "NiveauFacultatif" IS NULL
                AND "Siret" IS NULL AND "Conclusion" IS NULL AND "BlocsDAilleurs" IS NULL AND "Ombre" IS NULL
            """), null));
        var relu = contexte.Dossiers.Single();
        Assert.Equal((null, null, null, null), (relu.BlocFacultatif, relu.RomeFacultatif, relu.NiveauFacultatif, relu.BlocsDAilleurs));
        Assert.Empty(relu.Blocs);
    }

    /// <summary>The columns, as another program reads them.</summary>
    [SkippableTheory]
    [InlineData("Bloc", "RNCP41364BC02")]
    [InlineData("Competence", "RNCP41364BC02C03")]
    [InlineData("Voie", "VAE")]
    [InlineData("Rome", "M1805")]
    [InlineData("Siret", "73282932000074")]
    [InlineData("CodeSecteur", "Marketing")]
    [InlineData("Niveau", "4")]
    [InlineData("Intervalle", "4-8")]
    [InlineData("Cle", "RNCP41364BC03")]
    [InlineData("Conclusion", "aApprecier")]
    [InlineData("BlocDAilleurs", "RNCP37674BC01")]
    [InlineData("Visee_Bloc", "RNCP41364BC01")]
    [InlineData("Complexe_Bloc", "RNCP41364BC04")]
    public void Une_colonne_a_le_texte_officiel_ou_le_numero(string colonne, string attendu)
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using var contexte = donnees.OuvrirVide();
        contexte.Add(Rempli());
        contexte.SaveChanges();
        Assert.Equal(attendu, Convert.ToString(Base.Valeur(contexte, $"SELECT \"{colonne}\" FROM \"Dossiers\""), System.Globalization.CultureInfo.InvariantCulture));
    }

    [SkippableFact]
    public void Un_code_est_une_cle_et_une_cle_etrangere()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using (var contexte = donnees.OuvrirVide())
        {
            contexte.Add(new Module { Bloc = Bloc.BC02, Intitule = "Contenus", Seances = { Seance(Competence.BC02C01), Seance(Competence.BC02C02) } });
            contexte.Add(new Module { Bloc = Bloc.BC01, Intitule = "Stratégie" });
            contexte.AddRange(NiveauQualification.Tous.Reverse().Select(niveau => new Echelon { Niveau = niveau, Places = niveau.Numero * 10 }));
            contexte.SaveChanges();
        }
        using var autre = donnees.Ouvrir();
        Assert.Equal("Contenus", autre.Modules.Find(Bloc.BC02)!.Intitule);
        Assert.Null(autre.Modules.Find(Bloc.BC03));
        Assert.Equal(60, autre.Echelons.Find(NiveauQualification.Niveau6)!.Places);
        Assert.Equal(2, autre.Modules.Include(module => module.Seances).Single(module => module.Bloc == Bloc.BC02).Seances.Count);
        Assert.Same(autre.Seances.Find(Competence.BC02C02, Siret)!.Module, autre.Modules.Find(Bloc.BC02));
        autre.Remove(autre.Seances.Find(Competence.BC02C02, Siret)!);
        autre.SaveChanges();
        Assert.Equal([Competence.BC02C01], autre.Seances.Select(seance => seance.Competence));
    }

    [SkippableFact]
    public void Un_changement_est_vu_dans_une_propriete_une_liste_et_du_JSON()
    {
        Skip.If(donnees.Absence is not null, donnees.Absence);
        using (var contexte = donnees.OuvrirVide())
        {
            contexte.Add(Rempli());
            contexte.SaveChanges();
            contexte.ChangeTracker.Clear();
            var dossier = contexte.Dossiers.Single();
            Assert.False(contexte.ChangeTracker.HasChanges());
            (dossier.Bloc, dossier.Niveau, dossier.CodeSecteur) = (Bloc.BC04, NiveauQualification.Niveau1, new CodeSecteur("MARKETING"));
            dossier.Blocs.Add(Bloc.BC03);
            dossier.EnJson.Competences.Clear();
            dossier.ComplexeEnJson.Bloc = Bloc.BC02;
            dossier.Acquerir(Bloc.BC04);
            contexte.SaveChanges();
        }
        using var autre = donnees.Ouvrir();
        var relu = autre.Dossiers.Single();
        Assert.Equal(
            (Bloc.BC04, NiveauQualification.Niveau1, "MARKETING", Bloc.BC02),
            (relu.Bloc, relu.Niveau, relu.CodeSecteur.ToString(), relu.ComplexeEnJson.Bloc));
        Assert.Equal([Bloc.BC04, Bloc.BC01, Bloc.BC03], relu.Blocs);
        Assert.Empty(relu.EnJson.Competences);
        Assert.Equal([Bloc.BC02, Bloc.BC04], relu.Acquis);
    }

    private static readonly Siret Siret = Rncp.Siret.Parse("73282932000074", null);

    private static Seance Seance(Competence competence) => new() { Competence = competence, Siret = Siret };

    internal static Dossier Rempli()
    {
        var dossier = new Dossier
        {
            Bloc = Bloc.BC02,
            BlocFacultatif = Bloc.BC04,
            Competence = Competence.BC02C03,
            Metier = Metier.Tous[1],
            RomeDeLaFiche = Rome.Tous[0],
            Secteur = Secteur.Marketing,
            Voie = VoieAcces.Vae,
            Rome = CodeRome.Parse("M1805", null),
            RomeFacultatif = CodeRome.Parse("E1101", null),
            Nsf = CodeNsf.Parse("320t", null),
            Formacode = CodeFormacode.Parse("46347", null),
            Siret = Siret,
            CodeSecteur = new CodeSecteur("Marketing"),
            Niveau = NiveauQualification.Niveau4,
            NiveauFacultatif = NiveauQualification.Niveau8,
            Intervalle = IntervalleNiveau.Parse("4-8", null),
            Cle = CleBloc.BC03,
            Conclusion = Conclusion.AApprecier,
            BlocDAilleurs = Rncp37674.Bloc.Tous[0],
            Blocs = [Bloc.BC04, Bloc.BC01],
            Competences = [Competence.BC01C01, Competence.BC03C02],
            Romes = [CodeRome.Parse("E1103", null), CodeRome.Parse("M1705", null)],
            Sirets = [Siret, null],
            Niveaux = [NiveauQualification.Niveau5, NiveauQualification.Niveau3],
            Cles = [CleBloc.BC04, CleBloc.BC02],
            BlocsDAilleurs = [Rncp37674.Bloc.Tous[1]],
            Visee = { Bloc = Bloc.BC01, Competences = [Competence.BC01C02] },
            EnJson = { Bloc = Bloc.BC02, Conclusion = Conclusion.Eligible, Cle = CleBloc.BC04, Niveau = NiveauQualification.Niveau7, Competences = [Competence.BC02C01] },
            PlusieursEnJson = [new Visee { Bloc = Bloc.BC03, Rome = CodeRome.Parse("M1805", null) }],
            Complexe = { Bloc = Bloc.BC04, Siret = Siret },
            ComplexeEnJson = { Bloc = Bloc.BC01, Blocs = [Bloc.BC02, Bloc.BC03] },
        };
        dossier.Acquerir(Bloc.BC02);
        return dossier;
    }
}
