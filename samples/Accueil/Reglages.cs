namespace Accueil;

/// <summary>What whoever installs the application decides: the section <c>Accueil</c> of its configuration.</summary>
internal sealed class Reglages
{
    /// <summary>The folder of what is kept, from that of the application.</summary>
    public string Donnees { get; set; } = "donnees";

    /// <summary>Whether the pages of the adviser answer: nobody signs in, so that who reaches the port reads them.</summary>
    public bool Conseiller { get; set; } = true;

    /// <summary>Whether an empty base is filled with invented files to look at.</summary>
    public bool Exemples { get; set; }

    /// <summary>The day that it is, for tests and demonstrations; that of the clock when there is none.</summary>
    public DateOnly? Jour { get; set; }
}
