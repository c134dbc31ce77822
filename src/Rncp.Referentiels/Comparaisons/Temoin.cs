namespace Rncp;

/// <summary>
/// What a change does, shown on the smallest case: a person whose answer is another one or a jury that is no longer right, which both
/// versions confirm, or a line of code that no longer compiles.
/// </summary>
public sealed class Temoin
{
    internal Temoin(Demande demande, ReponseTemoin avant, ReponseTemoin apres) => (Demande, Avant, Apres) = (demande, avant, apres);

    internal Temoin(TemoinJury jury) => Jury = jury;

    internal Temoin(string code, string erreur) => (Code, Erreur) = (code, erreur);

    /// <summary>The person, the route and the day; null of anything else.</summary>
    public Demande? Demande { get; }

    /// <summary>What the version before answers the person; null of anything else.</summary>
    public ReponseTemoin? Avant { get; }

    /// <summary>What the version after answers the person; null of anything else.</summary>
    public ReponseTemoin? Apres { get; }

    /// <summary>The jury, and which version takes it; null of anything else.</summary>
    public TemoinJury? Jury { get; }

    /// <summary>What compiles with the version before only, or the arm that a <c>switch</c> lacks; null of anything else.</summary>
    public string? Code { get; }

    /// <summary>What the compiler says of it, such as <c>CS0117</c>; null of anything else.</summary>
    public string? Erreur { get; }
}
