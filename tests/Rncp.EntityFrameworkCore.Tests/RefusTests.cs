using Microsoft.EntityFrameworkCore;
using Rncp.Tests.Bases;
using Rncp.Tests.Modele;

namespace Rncp.Tests;

/// <summary>What the database has and the library has not, and the reverse: said, never read as something else.</summary>
public sealed class RefusTests(BaseSqlite donnees) : IClassFixture<BaseSqlite>
{
    [Theory]
    [InlineData("Bloc", "RNCP41364BC09", "In the database: 'RNCP41364BC09' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    [InlineData("Bloc", "", "In the database: '' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    [InlineData("Bloc", "BC02", "In the database: 'BC02' stands for the Bloc RNCP41364BC02, and a query that compares texts would not find it. Update the column: it is stored as 'RNCP41364BC02'.")]
    [InlineData("Rome", "M18", "In the database: 'M18' is not a CodeRome. Expected: one letter A-Z followed by four digits, such as M1805.")]
    [InlineData("Rome", "m1805", "In the database: 'm1805' stands for the CodeRome M1805, and a query that compares texts would not find it. Update the column: it is stored as 'M1805'.")]
    [InlineData("RomeFacultatif", "", "In the database: '' is not a CodeRome. Expected: one letter A-Z followed by four digits, such as M1805.")]
    [InlineData("Niveau", "9", "In the database: '9' is no NiveauQualification. Expected: a number, 1 to 8.")]
    [InlineData("Intervalle", "8-4", "In the database: '8-4' is no IntervalleNiveau. Expected: a level such as 4, or two such as 4-8.")]
    [InlineData("Cle", "RNCP41364BC09", "In the database: 'RNCP41364BC09' is no CleBloc. Expected: RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    [InlineData("Conclusion", "eligibe", "In the database: 'eligibe' is no Conclusion. Expected: faitsIncoherents, nonEligible, aCompleter, aApprecier, eligible, sansObjet.")]
    [InlineData("Conclusion", "2", "In the database: '2' is no Conclusion. Expected: faitsIncoherents, nonEligible, aCompleter, aApprecier, eligible, sansObjet.")]
    [InlineData("Blocs", "[\"RNCP41364BC01\",\"x\\u0007\"]", "In the database: 'x\\u0007' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    [InlineData("ComplexeEnJson", "{\"Bloc\":\"BC9\",\"Siret\":null,\"Niveau\":5,\"Blocs\":[]}", "In the database: 'BC9' is not a Bloc. Expected, in upper or lower case, long or short (BC01 for RNCP41364BC01): RNCP41364BC01, RNCP41364BC02, RNCP41364BC03, RNCP41364BC04.")]
    public void Ce_qui_n_est_pas_un_code_est_refuse_a_la_lecture_avec_ce_qui_est_attendu(string colonne, string texte, string attendu)
    {
        using var contexte = donnees.OuvrirVide();
        contexte.Add(new Dossier());
        contexte.SaveChanges();
        contexte.ChangeTracker.Clear();
        donnees.Ecrire(colonne, texte);
        var erreur = Assert.Throws<InvalidOperationException>(() => contexte.Dossiers.ToList());
        Assert.Equal(attendu, erreur.Message);
    }

    [Fact]
    public void Avec_les_erreurs_detaillees_la_propriete_est_nommee()
    {
        using var contexte = donnees.OuvrirVide();
        contexte.Add(new Dossier());
        contexte.SaveChanges();
        contexte.Database.ExecuteSql($"UPDATE \"Dossiers\" SET \"Bloc\" = 'BC9'");
        using var detaille = new Contexte(donnees.Fournisseur(new DbContextOptionsBuilder()).UseRncp().EnableDetailedErrors().Options);
        var erreur = Assert.Throws<InvalidOperationException>(() => detaille.Dossiers.ToList());
        Assert.Contains("Dossier.Bloc", erreur.Message, StringComparison.Ordinal);
        Assert.StartsWith("In the database: 'BC9'", erreur.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Le_defaut_d_un_code_ouvert_n_est_pas_garde()
    {
        using var contexte = donnees.OuvrirVide();
        contexte.Add(new Dossier { Rome = default });
        var erreur = Assert.Throws<DbUpdateException>(() => contexte.SaveChanges());
        Assert.Contains(erreur.Entries, entree => entree.Entity is Dossier);
        Assert.Equal("A CodeRome without a value is no code, and is not stored. Make the property a CodeRome?, whose null is stored, or give it a code.", Cause(erreur));
        Assert.Empty(donnees.Ouvrir().Dossiers);
    }

    [Fact]
    public void Un_defaut_dans_une_liste_et_une_cle_qui_n_est_de_personne_ne_sont_pas_gardes()
    {
        using var contexte = donnees.OuvrirVide();
        contexte.Add(new Dossier { Romes = [CodeRome.Parse("M1805", null), default] });
        Assert.StartsWith("A CodeRome without a value", Cause(Assert.ThrowsAny<Exception>(() => contexte.SaveChanges())), StringComparison.Ordinal);
        contexte.ChangeTracker.Clear();
        contexte.Add(new Dossier { Cle = (Rncp41364.CleBloc)99 });
        Assert.Equal("99 is no CleBloc, and is not stored.", Cause(Assert.ThrowsAny<Exception>(() => contexte.SaveChanges())));
        Assert.Empty(donnees.Ouvrir().Dossiers);
    }

    [Fact]
    public void Le_numero_d_un_niveau_n_est_pas_traduit_et_le_niveau_l_est()
    {
        using var contexte = donnees.OuvrirVide();
        Assert.Throws<InvalidOperationException>(() => contexte.Dossiers.Where(dossier => dossier.Niveau.Numero >= 5).ToList());
        Assert.Empty(contexte.Dossiers.Where(dossier => dossier.Niveau >= NiveauQualification.Niveau5));
    }

    private static string Cause(Exception erreur) => erreur.GetBaseException().Message;
}
