namespace Rncp.Tests.Diagnostics;

/// <summary>RNCP0010: what names a bloc, a compétence, a sector or a paragraph that is not there.</summary>
public class RNCP0010_ReferenceInconnue
{
    [Theory]
    [InlineData("\"bloc\": \"RNCP999BC02\"", "\"bloc\": ⟦\"RNCP999BC03\"⟧", "did you mean")]
    [InlineData("\"blocs\": [\"RNCP999BC01\"]", "\"blocs\": [⟦\"RNCP998BC01\"⟧]", "did you mean 'RNCP999BC01'?")]
    [InlineData("{ \"competence\": \"BC01C01\" }", "{ \"competence\": ⟦\"BC02C01\"⟧ }", "'BC02C01' is not a compétence of this fiche: did you mean 'BC01C01'?")]
    public void Reference_qui_ne_mene_nulle_part_est_signalee(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0010", ancien, nouveau, message);

    /// <summary>The code is what is wrong, and it is told once.</summary>
    [Fact]
    public void Bloc_dont_le_code_est_mal_forme_n_est_pas_inconnu_en_plus() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("\"code\": \"RNCP999BC02\"", "\"code\": ⟦\"2\"⟧", StringComparison.Ordinal), "RNCP0006", "'2' is not the code of a bloc");

    [Fact]
    public void Bloc_d_une_autre_fiche_est_signale() =>
        Defaut.AttendreDans(Fiches.Essai.Replace("{ \"bloc\": \"RNCP999BC02\", \"entree\": [\"Avoir préparé l'essai.\"], \"validation\": [] }", "", StringComparison.Ordinal)
            .Replace("\"code\": \"RNCP999BC02\"", "\"code\": ⟦\"RNCP998BC02\"⟧", StringComparison.Ordinal), "RNCP0010", "RNCP999BC");

    /// <summary>The blocs agree: what is misspelt is the one code above them, and it is told once.</summary>
    [Fact]
    public void Code_que_tous_les_blocs_dementent_est_signale_une_fois() =>
        Defaut.Attendre("RNCP0010", "\"code\": \"RNCP999\",", "\"code\": ⟦\"RNCP989\"⟧,", "'RNCP989' is not the code of this fiche: its blocs are all of RNCP999");

    [Theory]
    [InlineData("\"secteurs\": [\"Essais\", \"Mesures\"]", "\"secteurs\": [\"Essais\", ⟦\"Mesure\"⟧]", "'Mesure' is not a sector of this fiche: did you mean 'Mesures'?")]
    [InlineData("\"secteurs\": [\"Essais\", \"Mesures\"]", "\"secteurs\": [⟦\"Cirque\"⟧]", "expected one of Essais, Mesures")]
    public void Secteur_inconnu_est_signale(string ancien, string nouveau, string message) => Defaut.Attendre("RNCP0010", ancien, nouveau, message);

    [Theory]
    [InlineData("\"niveau\": 6, \"source\": \"prerequisEntree[1]\"", "\"niveau\": 6, \"source\": ⟦\"prerequisEntree[4]\"⟧", "'prerequisEntree[4]' is not a paragraph of this fiche: prerequisEntree has 3", "RNCP0017")]
    [InlineData("\"source\": \"prerequisEntree[3]\"", "\"source\": ⟦\"prerequisEntree[99]\"⟧", "prerequisEntree has 3", "RNCP0017")]
    public void Alinea_qui_n_existe_pas_est_signale(string ancien, string nouveau, string message, string expliquee) => Defaut.Attendre("RNCP0010", ancien, nouveau, message, expliquees: [expliquee]);

    /// <summary>A sector of an example may be one that the rule does not count.</summary>
    [Fact]
    public void Secteur_d_un_exemple_ne_dit_rien() =>
        Defaut.AttendreRien(Defaut.Remplacer(Fiches.Essai, "\"experiences\": [{ \"debut\": \"2020-01-01\" }]", "\"experiences\": [{ \"debut\": \"2020-01-01\" }, { \"secteur\": \"Vente\", \"debut\": \"2020-01-01\" }]"));
}
