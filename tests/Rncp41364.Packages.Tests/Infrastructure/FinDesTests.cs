using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("Rncp.Tests.Packages.FinDesTests", "Rncp41364.Packages.Tests")]

namespace Rncp.Tests.Packages;

/// <summary>
/// The framework, which deletes what the classes of tests share before it says that the last of them has ended: xunit has no fixture
/// of an assembly, and a host is stopped before it has deleted so many files at its exit.
/// </summary>
public sealed class FinDesTests(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new Execution(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Execution(AssemblyName assemblage, ISourceInformationProvider sources, IMessageSink messages)
        : XunitTestFrameworkExecutor(assemblage, sources, messages)
    {
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var assemblage = new Assemblage(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await assemblage.RunAsync();
        }
    }

    private sealed class Assemblage(
        ITestAssembly tests, IEnumerable<IXunitTestCase> cas, IMessageSink messages, IMessageSink execution, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(tests, cas, messages, execution, options)
    {
        protected override Task BeforeTestAssemblyFinishedAsync()
        {
            Paquets.Supprimer();
            return base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
