namespace Rncp.Outil.Execution;

/// <summary>What was asked cannot be done, in one sentence in French for who asked.</summary>
/// <param name="code">What the shell is told.</param>
/// <param name="phrase">What is wrong, and what would be right.</param>
internal sealed class RefusException(int code, string phrase) : Exception(phrase)
{
    internal int Code => code;
}
