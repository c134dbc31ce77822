namespace Rncp.Outil.Execution;

/// <summary>What an exception says to who asked.</summary>
internal static class Refus
{
    private const int DisquePleinUnix = 28;
    private const int DisquePleinWindows = unchecked((int)0x80070070);
    private const int TubeFermeUnix = 32;

    /// <summary>The sentence and the code; null for what is a mistake of the program.</summary>
    internal static RefusException? De(Exception exception) => exception switch
    {
        RefusException refus => refus,
        OperationCanceledException => new RefusException(CodeRetour.Interrompu, "Interrompu."),
        // Who read the results has had enough of them: there is nobody to tell.
        IOException { HResult: TubeFermeUnix } => new RefusException(CodeRetour.Echec, ""),
        IOException or UnauthorizedAccessException =>
            new RefusException(CodeRetour.Echec, $"Impossible d'aller au bout : {Cause(exception)}."),
        _ => null,
    };

    /// <summary>A file that the command names cannot be read.</summary>
    internal static RefusException Illisible(string chemin, Exception exception) => new(CodeRetour.MauvaisUsage,
        $"Impossible de lire {Citation.DuChemin(chemin)} : {(Directory.Exists(chemin) ? "c'est un dossier" : Cause(exception))}.");

    /// <summary>What comes of reading a file that the command names.</summary>
    internal static T Lire<T>(string chemin, Func<T> lire)
    {
        try
        {
            return lire();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Illisible(chemin, e);
        }
    }

    private static string Cause(Exception exception) => exception switch
    {
        FileNotFoundException => "le fichier n'existe pas",
        DirectoryNotFoundException => "le dossier n'existe pas",
        UnauthorizedAccessException => "l'accès est refusé",
        { HResult: DisquePleinUnix or DisquePleinWindows } => "le disque est plein",
        _ => exception.Message.TrimEnd('.'),
    };
}
