using Rncp.Outil.Signalements;

namespace Rncp.Tests;

/// <summary>A command a line, escaped as the runner of GitHub undoes it.</summary>
public class GithubTests
{
    [Fact]
    public void Annotations_sont_des_commandes_echappees()
    {
        using var sortie = new StringWriter { NewLine = "\n" };

        RapportGithub.Ecrire(Exemples.Complet(Environment.CurrentDirectory), sortie);

        Assert.Equal("""
            ::error file=été 1/a b.json,line=2,col=3,endLine=2,endColumn=8,title=R1 %3A Titre%2C 100 %25 %3A vrai::Un, 100 %25 : « a ».%0AFaire ceci.
            ::notice title=R2 %3A Titre%2C 100 %25 %3A vrai::Deux.
            ::warning title=R1 %3A Titre%2C 100 %25 %3A vrai::Trois.%0AFaire ceci.
            ::error::Impossible de lire « absent.json » : le fichier n'existe pas.
            2 fichiers vérifiés : 1 erreur, 1 avertissement, 1 information. 1 fichier non lu.

            """, sortie.ToString().Replace('\u00A0', ' '));
    }

    [Fact]
    public void Place_ou_il_manque_quelque_chose_est_une_colonne()
    {
        using var sortie = new StringWriter { NewLine = "\n" };

        RapportGithub.Ecrire(Exemples.Rapport(new Signalement(Exemples.Regle with { Remede = null }, Niveau.Erreur, "A\r\nB", new Lieu("a,b:c.json", 2, 3, 2, 3))), sortie);

        Assert.StartsWith("::error file=a%2Cb%3Ac.json,line=2,col=3,endLine=2,endColumn=3,title=", sortie.ToString(), StringComparison.Ordinal);
        Assert.Contains("::A%0D%0AB\n", sortie.ToString(), StringComparison.Ordinal);
    }
}
