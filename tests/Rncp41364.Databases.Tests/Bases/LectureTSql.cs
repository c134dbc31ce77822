using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Rncp.Tests.Bases;

/// <summary>
/// Transact-SQL, read by the parser of SQL Server's own tools, and decided on the tree that it gives, with true, false and NULL as the
/// standard combines them: the server itself runs nowhere here.
/// </summary>
internal sealed class LectureTSql
{
    private readonly BooleanExpression _condition;

    private LectureTSql(BooleanExpression condition) => _condition = condition;

    /// <summary>Reads the condition of a query.</summary>
    /// <exception cref="FormatException">The parser refuses it: the message has why.</exception>
    internal static LectureTSql De(string requete)
    {
        var arbre = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(requete), out var erreurs);
        if (erreurs.Count > 0) throw new FormatException($"({erreurs[0].Line},{erreurs[0].Column}): {erreurs[0].Message}");
        var instruction = (SelectStatement)((TSqlScript)arbre).Batches.Single().Statements.Single();
        return new LectureTSql(((QuerySpecification)instruction.QueryExpression).WhereClause.SearchCondition);
    }

    /// <summary>The names of the columns, each as a path: its table or alias, when there is one, and itself.</summary>
    internal IEnumerable<string[]> Noms()
    {
        var visite = new Colonnes();
        _condition.Accept(visite);
        return visite.Vues;
    }

    /// <summary>Whether a row is true, false or NULL.</summary>
    /// <param name="valeur">The value of the column of a path.</param>
    internal bool? Decider(Func<string[], int?> valeur)
    {
        return Booleen(_condition);

        bool? Booleen(BooleanExpression noeud) => noeud switch
        {
            BooleanParenthesisExpression un => Booleen(un.Expression),
            BooleanNotExpression un => !Booleen(un.Expression),
            BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } un => Booleen(un.FirstExpression) & Booleen(un.SecondExpression),
            BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.Or } un => Booleen(un.FirstExpression) | Booleen(un.SecondExpression),
            BooleanIsNullExpression un => Nombre(un.Expression) is null != un.IsNot,
            BooleanComparisonExpression un => (Nombre(un.FirstExpression), Nombre(un.SecondExpression)) is ({ } a, { } b) ? Comparer(un.ComparisonType, a, b) : null,
            _ => throw new NotSupportedException(noeud.GetType().Name),
        };

        int? Nombre(ScalarExpression noeud) => noeud switch
        {
            IntegerLiteral un => int.Parse(un.Value, CultureInfo.InvariantCulture),
            ColumnReferenceExpression un => valeur(Chemin(un)),
            _ => throw new NotSupportedException(noeud.GetType().Name),
        };
    }

    private static bool Comparer(BooleanComparisonType comparaison, int a, int b) => comparaison switch
    {
        BooleanComparisonType.Equals => a == b,
        BooleanComparisonType.GreaterThanOrEqualTo => a >= b,
        BooleanComparisonType.LessThanOrEqualTo => a <= b,
        _ => throw new NotSupportedException(comparaison.ToString()),
    };

    private static string[] Chemin(ColumnReferenceExpression colonne) => [.. colonne.MultiPartIdentifier.Identifiers.Select(nom => nom.Value)];

    private sealed class Colonnes : TSqlFragmentVisitor
    {
        internal List<string[]> Vues { get; } = [];

        public override void Visit(ColumnReferenceExpression node) => Vues.Add(Chemin(node));
    }
}
