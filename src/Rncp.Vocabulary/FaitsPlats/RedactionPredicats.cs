using System.Linq.Expressions;
using Rncp.Noyau;

namespace Rncp;

/// <summary>
/// Formulas as expressions over the members of another type: comparisons, conjunctions and disjunctions, which any provider translates.
/// </summary>
internal sealed class RedactionPredicats<T>
{
    private readonly Dictionary<FaitPlat, Expression> _membres = [];
    private readonly ParameterExpression _personne = Expression.Parameter(typeof(T), "personne");

    /// <summary>Tells where some facts are read.</summary>
    internal RedactionPredicats<T> Avec<TValeur>(Expression<Func<T, TValeur>> lecture, string argument, params FaitPlat[] faits)
    {
        ArgumentNullException.ThrowIfNull(lecture, argument);
        var membre = new Remplacement(lecture.Parameters[0], _personne).Visit(lecture.Body);
        foreach (var fait in faits) _membres.Add(fait, membre);
        return this;
    }

    internal Encadrement<Expression<Func<T, bool>>> Rediger(Condition? condition) =>
        new(Predicat(Bornes.Certaine(condition)), Predicat(Bornes.Possible(condition)));

    private Expression<Func<T, bool>> Predicat(Formule formule) => Expression.Lambda<Func<T, bool>>(Corps(formule), _personne);

    private Expression Corps(Formule formule) => formule.Selon(
        toutes: un => un.Parties.Count == 0 ? Expression.Constant(true) : un.Parties.Select(Corps).Aggregate(Expression.AndAlso),
        uneDe: un => un.Parties.Count == 0 ? Expression.Constant(false) : un.Parties.Select(Corps).Aggregate(Expression.OrElse),
        auMoins: un => SiInconnu(un.Fait, un.SiInconnu, Expression.GreaterThanOrEqual(_membres[un.Fait], Seuil(un.Fait, un.Seuil))),
        auPlus: un => Expression.LessThanOrEqual(_membres[un.Fait], Seuil(un.Fait, un.Seuil)),
        baccalaureat: un => SiInconnu(FaitPlat.Baccalaureat, un.SiInconnu,
            Expression.Equal(_membres[FaitPlat.Baccalaureat], Expression.Constant(true, typeof(bool?)))));

    /// <summary>A comparison with null is false, in C# as in the provider; a fact that is not known may have to count.</summary>
    private Expression SiInconnu(FaitPlat fait, bool compte, Expression comparaison) =>
        compte
            ? Expression.OrElse(Expression.Equal(_membres[fait], Expression.Constant(null, _membres[fait].Type)), comparaison)
            : comparaison;

    /// <summary>What a fact is compared with: a level where its member is one, else a number. What a rule asks for is a level.</summary>
    private ConstantExpression Seuil(FaitPlat fait, int seuil) => _membres[fait].Type == typeof(NiveauQualification)
        ? Expression.Constant(NiveauQualification.De(seuil))
        : Expression.Constant(seuil, typeof(int?));

    private sealed class Remplacement(ParameterExpression ancien, ParameterExpression nouveau) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == ancien ? nouveau : base.VisitParameter(node);
    }
}
