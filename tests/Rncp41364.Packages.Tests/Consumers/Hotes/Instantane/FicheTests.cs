using System.Runtime.CompilerServices;
using Rncp;
using Rncp41364;
using Xunit;

public class FicheTests
{
    /// <summary>Beside the tests, where it is committed.</summary>
    private static string Chemin { get; } = Path.Combine(Ici(), "rncp41364.json");

    [Fact]
    public void La_fiche_est_celle_pour_laquelle_ceci_est_ecrit() => ReferentielSnapshot.Verifier(Certification.Rncp41364, Chemin);

    public static int Main()
    {
        try
        {
            ReferentielSnapshot.Verifier(Certification.Rncp41364, Chemin);
            return 0;
        }
        catch (ReferentielChangeException e)
        {
            Console.WriteLine(e.Message);
            return e.Comparaison?.Version >= PasVersion.Majeure ? 2 : 1;
        }
    }

    private static string Ici([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
