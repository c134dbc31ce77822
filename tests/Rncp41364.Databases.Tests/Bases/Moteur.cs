namespace Rncp.Tests.Bases;

/// <summary>What reads a dialect, with every row of <see cref="Lignes"/>, for the tests of one class.</summary>
public abstract class Moteur : IDisposable
{
    internal const string Personnes = "Personnes", PersonnesSimples = "PersonnesSimples", Id = "Id";

    /// <summary>The columns of facts of the two tables.</summary>
    internal static readonly string[] Colonnes = ["NiveauMin", "NiveauMax", "Baccalaureat", "MoisCertains", "MoisPossibles"], ColonnesSimples = ["Niveau", "Baccalaureat", "Mois"];

    /// <summary>Why it cannot be tested here; null when it can.</summary>
    internal abstract string? Absence { get; }

    internal abstract DialecteSql Dialecte { get; }

    /// <summary>Names that this one takes and others do not: five columns in each row.</summary>
    internal virtual string[][] NomsEnPlus => [];

    /// <summary>The numbers of the rows of a table that a predicate chooses, in order.</summary>
    internal abstract int[] Choisies(string table, string? alias, string predicat);

    /// <summary>Makes a table with the rows of all persons, the columns of facts under other names.</summary>
    internal abstract void Renommer(string table, string[] colonnes);

    public void Dispose()
    {
        Fermer();
        GC.SuppressFinalize(this);
    }

    protected virtual void Fermer()
    {
    }
}
