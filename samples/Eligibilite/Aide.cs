namespace Exemple;

/// <summary>What the program says of itself.</summary>
internal static class Aide
{
    /// <summary>The exit code of a command line that cannot be understood, as shells and most tools have it.</summary>
    internal const int CodeMauvaisUsage = 2;

    internal const string Texte = """
        Imprime la fiche d'une certification professionnelle du RNCP, telle que la
        bibliothèque la connaît : blocs et compétences, métiers, codes, prérequis, voies
        d'accès et jurys, statistiques, et toutes les réserves sur les données.

        Usage :
          dotnet run --project samples/Eligibilite              imprime la fiche
          dotnet run --project samples/Eligibilite -- --help    imprime cette aide

        La sortie est en UTF-8. Elle prend la largeur du terminal et ses couleurs ;
        redirigée vers un fichier ou un autre programme, elle fait 100 colonnes, sans
        couleur. Un nombre entre crochets, tel que [3], renvoie à la liste des réserves.

        Code de retour : 0, ou 2 si un argument est inconnu.
        """;

    internal static string ArgumentInconnu(string argument) =>
        $"Argument inconnu : « {argument} ». L'option --help donne l'usage.";
}
