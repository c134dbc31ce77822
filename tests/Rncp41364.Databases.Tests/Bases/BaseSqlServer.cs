namespace Rncp.Tests.Bases;

/// <summary>SQL Server, as its parser reads it.</summary>
public sealed class BaseSqlServer : Moteur
{
    /// <summary>The columns of facts of each table.</summary>
    private readonly Dictionary<string, string[]> _tables = new() { [Personnes] = Colonnes, [PersonnesSimples] = ColonnesSimples };

    internal override string? Absence => null;

    internal override DialecteSql Dialecte => DialecteSql.SqlServer;

    internal override string[][] NomsEnPlus =>
        [.. NomsDEssai.AvecApostrophesInverses, .. NomsDEssai.QueDistinguentCapitalesEtEspaces, ["x", new('é', 128), new('x', 128), "y", "z"]];

    internal override int[] Choisies(string table, string? alias, string predicat)
    {
        var lecture = LectureTSql.De($"SELECT [{Id}] FROM {Citer(table)}{(alias is null ? "" : " AS " + Citer(alias))} WHERE {predicat}");
        var colonnes = _tables[table];
        return table == PersonnesSimples
            ? [.. Lignes.Simples.Where(un => Choisie(un.Niveau, Nombre(un.Baccalaureat), un.Mois)).Select(un => un.Id)]
            : [.. Lignes.Toutes.Where(un => Choisie(un.NiveauMin, un.NiveauMax, Nombre(un.Baccalaureat), un.MoisCertains, un.MoisPossibles)).Select(un => un.Id)];

        bool Choisie(params int?[] valeurs) => lecture.Decider(chemin =>
        {
            if (chemin.Length == 2) Assert.Equal(alias ?? table, chemin[0]);
            var rang = Array.IndexOf(colonnes, chemin[^1]);
            return rang >= 0 ? valeurs[rang] : throw new InvalidOperationException($"{table} has no column {chemin[^1]}.");
        }) == true;
    }

    internal override void Renommer(string table, string[] colonnes) => _tables[table] = colonnes;

    private static string Citer(string nom) => '[' + nom.Replace("]", "]]", StringComparison.Ordinal) + ']';

    private static int? Nombre(bool? fait) => fait is { } connu ? connu ? 1 : 0 : null;
}
