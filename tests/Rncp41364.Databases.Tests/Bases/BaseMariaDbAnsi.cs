namespace Rncp.Tests.Bases;

/// <summary>A MariaDB server for which double quotes are of names, as the standard has it.</summary>
public sealed class BaseMariaDbAnsi() : BaseMariaDb("ANSI_QUOTES");
